import { by, derivedMember } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { Money } from '../money/money.ts';
import { FundingMeasure, FundingTotal, fundingBreakdown } from './funding-breakdown.ts';
import { fundingEntries } from './funding-entries-sql.ts';
import { fundingFilter } from './funding-filter.ts';
import { fundingQuestion } from './funding-question.ts';
import { entriesInSummary } from './funding-summary-sql.ts';

interface FundingEntryRow {
  readonly key: string;
  readonly transaction_id: string | null;
  readonly published_id: string | null;
  readonly project_id: string | null;
  readonly sector_code: string | null;
  readonly unit_id: string | null;
  readonly vnd: string | null;
  readonly at_least: boolean;
  readonly estimated: boolean;
}

const columns = {
  key: { type: 'text', nullable: false },
  transaction_id: { type: 'uuid', nullable: true },
  published_id: { type: 'uuid', nullable: true },
  project_id: { type: 'uuid', nullable: true },
  sector_code: { type: 'text', nullable: true },
  unit_id: { type: 'text', nullable: true },
  vnd: { type: 'numeric', nullable: true },
  at_least: { type: 'bool', nullable: false },
  estimated: { type: 'bool', nullable: false },
} as const;

const FundingEntry = builder.kyselyValue<FundingEntryRow>('FundingEntry', {
  description: 'One row behind a figure: the share of one transaction, or what remains of a published total.',
  columns,
  relations: (r) => ({
    transaction: r.one('transaction', { transaction_id: 'id' }),
    statisticalRecord: r.one('statistical_record', { published_id: 'id' }),
    project: r.one('project', { project_id: 'id' }),
    sector: r.one('sector', { sector_code: 'code' }),
    place: r.one('administrative_unit', { unit_id: 'id' }),
  }),
  fields: (t) => ({
    transaction: t.relation('transaction', { description: 'The transaction that it is a share of.' }),
    statisticalRecord: t.relation('statisticalRecord', {
      description: 'The published total that it is the remainder of: the figure less what is filed under it.',
    }),
    project: t.relation('project', { description: 'The project of the transaction.' }),
    sector: t.relation('sector', {
      description: 'The sector whose share it is, where the filter speaks of sectors.',
    }),
    place: t.relation('place', {
      description: 'The unit whose share it is, where the filter speaks of places or communes.',
    }),
    amount: t.value({
      type: Money,
      nullable: true,
      description: 'What it adds to the figure; null where it has no value or no rate.',
      values: {
        vnd: (rows) => rows.column('vnd'),
        atLeast: (rows) => rows.column('at_least'),
        estimated: (rows) => rows.column('estimated'),
        unvalued: () => sql`0`,
      },
      present: (rows) => sql<SqlBool>`${rows.column('vnd')} is not null`,
    }),
  }),
});

const entries = builder.kyselyDerivedList('FundingEntry', {
  node: FundingEntry,
  columns,
  key: 'key',
  filter: fundingFilter,
  sourceFilters: true,
  orderFields: { AMOUNT: { type: 'numeric', column: 'vnd', description: 'By amount.' } },
  defaultOrder: [by('AMOUNT', 'DESC')],
  count: (argument, compilation) => entriesInSummary(fundingQuestion(argument, compilation, [])),
  source: (argument, compilation) => sql`(
    with ${fundingEntries(fundingQuestion(argument, compilation, []))}
    select key, transaction_id, case when transaction_id is null then statistical_record_id end as published_id,
      project_id, sector_code, unit_id, vnd, at_least, estimated
    from entries
  )`,
});

builder.kyselyConnectionFields(entries, {
  total: {
    type: FundingTotal,
    planned: derivedMember(fundingBreakdown, (column) => sql<SqlBool>`${column('is_total')}`),
    description: 'All entries on all pages together: the figure that they are behind.',
  },
});

builder.queryField('fundingEntries', (t) =>
  t.kyselyConnection({
    list: entries,
    args: { measure: t.arg({ type: FundingMeasure, required: true, description: 'What is summed.' }) },
    description:
      'The rows behind a figure of `fundingBreakdown` under the same filter, the greatest amount first.',
  }),
);
