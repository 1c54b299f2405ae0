import { type SqlBool, sql } from 'kysely';
import { ActivityDirection, ActivityKind, ActivitySetting } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';
import { Money } from '../money/money.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';
import { TransactionKind } from '../transaction/transaction-enums.ts';
import { editable } from '../viewer/editable.ts';

export const StatisticalSubject = enumeration<Row<'statistical_record'>['subject']>(
  'StatisticalSubject',
  'What a published total counts.',
  { ACTIVITY: 'Activities, and people in them.', FUNDING: 'Money.' },
);

builder.kyselyNode('statistical_record', {
  name: 'StatisticalRecord',
  description:
    'A published total for a period without its single records. Records filed under it are contained in it and count once.',
  id: { description: 'The node id.' },
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
    counterpartCountry: t.relation('counterpartCountry', {
      description: 'With which country; null if not stated.',
    }),
    counterpartKind: t.expose('counterpart_kind', {
      type: OrganisationKind.ref,
      nullable: true,
      description: 'With which kind of partner; null if not stated.',
    }),
    counterpart: t.relation('counterpart', { description: 'With whom; null if not stated.' }),
    lead: t.relation('lead', { description: 'The local body in charge; null if not stated.' }),
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
    funderCountry: t.relation('funderCountry', {
      description: 'From which country the giver is; null if not stated.',
    }),
    amount: t.value({
      type: Money,
      nullable: true,
      description: 'The published sum.',
      values: {
        vnd: (rows) => rows.column('vnd'),
        atLeast: (rows) => rows.column('at_least'),
        estimated: () => sql`false`,
        unvalued: () => sql`0`,
      },
      present: (rows) => sql<SqlBool>`${rows.column('vnd')} is not null`,
    }),
    sectors: t.relation('sectors', { description: 'The sectors that the source names without a split.' }),
    places: t.relation('places', { description: 'The places that the source names without a split.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The document that publishes it.' }),
    history: historyOf(t, 'statistical_record'),
    ...editable(t),
  }),
});
