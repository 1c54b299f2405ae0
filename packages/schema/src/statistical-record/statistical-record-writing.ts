import { ActivityDirection, ActivityKind, ActivitySetting } from '../activity/activity-enums.ts';
import { StatisticalRecord } from '../node/node-types.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { TransactionKind } from '../transaction/transaction-enums.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day, flag } from '../write/field/choice.ts';
import { decimal, wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { listPart } from '../write/writable-part.ts';
import { type RecordRule, writableRecord } from '../write/writable-record.ts';
import { StatisticalSubject } from './statistical-record.ts';

const sectors = listPart('statistical_record_sector', {
  owner: 'statistical_record_id',
  max: 50,
  description: 'The sectors that the source names without a split.',
  field: reference('sector_code', 'Sector', { required: true, description: 'What it is for.' }),
});

const places = listPart('statistical_record_place', {
  owner: 'statistical_record_id',
  max: 200,
  description: 'The places that the source names without a split.',
  field: reference('unit_id', 'AdministrativeUnit', { required: true, description: 'Where it is.' }),
});

/** A total of activities says which kind it counts and has no money; one of money says which kind it sums and has no people. */
const saysWhatItCounts: RecordRule<'statistical_record'> = (row, at) => {
  const isActivity = row.subject === 'ACTIVITY';
  const kinds = [
    ['activityKind', row.activity_kind, isActivity],
    ['transactionKind', row.transaction_kind, !isActivity],
  ] as const;
  for (const [field, value, asked] of kinds) {
    if (asked && !value) at(field)('MISSING_BESIDE', 'has to be given for this subject');
    if (!asked && value) at(field)('NOT_TOGETHER', 'is not of this subject');
  }
  const counts = isActivity
    ? ([['vnd', row.vnd]] as const)
    : ([
        ['activities', row.activities],
        ['people', row.people],
      ] as const);
  for (const [field, value] of counts) {
    if (value !== undefined && value !== null) at(field)('NOT_TOGETHER', 'is not of this subject');
  }
};

/** What can be written of a published total. */
export const statisticalRecordWriting = writableRecord('statistical_record', {
  typename: 'StatisticalRecord',
  noun: 'a statistical record',
  fields: {
    code: text('code', {
      required: true,
      max: 60,
      description: 'A short name that stays; no two have the same.',
    }),
    subject: choice('subject', StatisticalSubject, { required: true, description: 'What it counts.' }),
    title: text('title', { required: true, max: 500, description: 'What the source says, in Vietnamese.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'What the source says, in English; the Vietnamese where none is given.',
    }),
    quote: text('quote', { max: 5_000, lines: true, description: 'Where in the source it stands.' }),
    coversFrom: day('covers_from', { required: true, description: 'First day of its period.' }),
    coversTo: day('covers_to', { required: true, description: 'The day after the last of its period.' }),
    activityKind: choice('activity_kind', ActivityKind, {
      description: 'Which kind of activities it counts.',
    }),
    activityDirection: choice('activity_direction', ActivityDirection, {
      description: 'Which way people travelled.',
    }),
    activitySetting: choice('activity_setting', ActivitySetting, {
      description: 'On which side they were held.',
    }),
    counterpartCountry: reference('counterpart_country_code', 'Country', {
      description: 'With which country.',
    }),
    counterpartKind: choice('counterpart_kind', OrganisationKind, {
      description: 'With which kind of partner.',
    }),
    counterpart: reference('counterpart_id', 'Organisation', { description: 'With whom.' }),
    lead: reference('lead_id', 'Organisation', { description: 'The local body in charge.' }),
    activities: wholeNumber('activities', { min: 0, max: 10_000_000, description: 'How many activities.' }),
    people: wholeNumber('people', { min: 0, max: 1_000_000_000, description: 'Visits by people.' }),
    transactionKind: choice('transaction_kind', TransactionKind, {
      description: 'Which kind of transactions it sums.',
    }),
    funderKind: choice('funder_kind', OrganisationKind, { description: 'Which kind of partner gives.' }),
    funderCountry: reference('funder_country_code', 'Country', {
      description: 'From which country the giver is.',
    }),
    vnd: decimal('vnd', { digits: 20, decimals: 0, zero: true, description: 'The published sum in VND.' }),
    atLeast: flag('at_least', { description: 'Whether the sum is a lower bound.' }),
    source,
  },
  parts: { sectors, places },
  rules: [
    notBefore({ start: 'covers_from', end: 'covers_to', field: 'coversTo', halfOpen: true }),
    saysWhatItCounts,
  ],
});

declareWriting(statisticalRecordWriting, StatisticalRecord);
