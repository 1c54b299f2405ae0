import { ActivityDirection, ActivityKind, ActivitySetting } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { Money } from '../money/money.ts';
import {
  AdministrativeUnit,
  Country,
  Organisation,
  Sector,
  Source,
  StatisticalRecord,
} from '../node/node-types.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';
import { TransactionKind } from '../transaction/transaction-enums.ts';

export const StatisticalSubject = enumeration<Row<'statistical_record'>['subject']>(
  'StatisticalSubject',
  'What a published total counts.',
  { ACTIVITY: 'Activities, and people in them.', FUNDING: 'Money.' },
);

export const namedSectors: Children<'statistical_record_sector'> = {
  table: 'statistical_record_sector',
  parent: 'statistical_record_id',
  orderBy: ['sector_code'],
};
const namedPlaces: Children<'statistical_record_place'> = {
  table: 'statistical_record_place',
  parent: 'statistical_record_id',
  orderBy: ['unit_id'],
};

builder.node(StatisticalRecord, {
  description:
    'A published total for a period without its single records. Records filed under it are contained in it and count once.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('statistical_record', 'id', id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A short name that stays.' }),
    subject: t.expose('subject', { type: StatisticalSubject.ref, description: 'What it counts.' }),
    title: t.exposeString('title', { description: 'What the source says, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What the source says, in English.' }),
    quote: t.exposeString('quote', { nullable: true, description: 'Where in the source it stands.' }),
    coversFrom: t.expose('covers_from', { type: 'Date', description: 'First day of its period.' }),
    coversTo: t.expose('covers_to', { type: 'Date', description: 'The day after the last of its period.' }),
    activityKind: t.expose('activity_kind', {
      type: ActivityKind.ref,
      nullable: true,
      description: 'Which kind of activities it counts.',
    }),
    activityDirection: t.expose('activity_direction', {
      type: ActivityDirection.ref,
      nullable: true,
      description: 'Which way people travelled; null if not stated.',
    }),
    activitySetting: t.expose('activity_setting', {
      type: ActivitySetting.ref,
      nullable: true,
      description: 'On which side they were held; null if not stated.',
    }),
    counterpartCountry: t.field({
      type: Country,
      nullable: true,
      description: 'With which country; null if not stated.',
      resolve: ({ counterpart_country_code }, _args, { load }) =>
        load.one('country', 'code', counterpart_country_code),
    }),
    counterpartKind: t.expose('counterpart_kind', {
      type: OrganisationKind.ref,
      nullable: true,
      description: 'With which kind of partner; null if not stated.',
    }),
    counterpart: t.field({
      type: Organisation,
      nullable: true,
      description: 'With whom; null if not stated.',
      resolve: ({ counterpart_id }, _args, { load }) => load.one('organisation', 'id', counterpart_id),
    }),
    lead: t.field({
      type: Organisation,
      nullable: true,
      description: 'The local body in charge; null if not stated.',
      resolve: ({ lead_id }, _args, { load }) => load.one('organisation', 'id', lead_id),
    }),
    activities: t.exposeInt('activities', {
      nullable: true,
      description: 'How many activities; null where the source says only that they took place.',
    }),
    people: t.exposeInt('people', { nullable: true, description: 'Visits by people; null if not stated.' }),
    transactionKind: t.expose('transaction_kind', {
      type: TransactionKind.ref,
      nullable: true,
      description: 'Which kind of transactions it sums.',
    }),
    funderKind: t.expose('funder_kind', {
      type: OrganisationKind.ref,
      nullable: true,
      description: 'Which kind of partner gives; null if not stated.',
    }),
    amount: t.field({
      type: Money,
      nullable: true,
      description: 'The published sum.',
      resolve: ({ vnd, at_least }) => (vnd === null ? null : { vnd, atLeast: at_least }),
    }),
    sectors: t.field({
      type: [Sector],
      description: 'The sectors that the source names without a split.',
      resolve: async ({ id }, _args, { load }) => {
        const rows = await load.children(namedSectors, id);
        return load.all(
          'sector',
          'code',
          rows.map(({ sector_code }) => sector_code),
        );
      },
    }),
    places: t.field({
      type: [AdministrativeUnit],
      description: 'The places that the source names without a split.',
      resolve: async ({ id }, _args, { load }) => {
        const rows = await load.children(namedPlaces, id);
        return load.all(
          'administrative_unit',
          'id',
          rows.map(({ unit_id }) => unit_id),
        );
      },
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The document that publishes it.', resolve: sourceOf }),
  }),
});
