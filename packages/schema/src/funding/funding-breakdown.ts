import {
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedRow,
  derivedRows,
  type Rows,
} from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { checkedDimensions, type KeyColumns, keyColumns, keysOf, placed } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import { Money } from '../money/money.ts';
import { FundingDimension, type FundingDimensionName, FundingKey } from './funding-dimension.ts';
import { fundingFromEntries } from './funding-entries-sql.ts';
import { fundingFilter } from './funding-filter.ts';
import { fundingNeeds } from './funding-needs.ts';
import { fundingQuestion } from './funding-question.ts';
import { fundingSummary } from './funding-summary-sql.ts';

interface Totals {
  readonly vnd: string;
  readonly atLeast: boolean;
  readonly estimated: boolean;
  readonly unvalued: number;
  readonly transactions: number;
  readonly projects: number;
}
interface RowColumns extends Totals, KeyColumns {
  readonly statisticalRecords: readonly string[];
}

const totalColumns = {
  vnd: { type: 'numeric', nullable: false },
  atLeast: { type: 'bool', nullable: false },
  estimated: { type: 'bool', nullable: false },
  unvalued: { type: 'int4', nullable: false },
  transactions: { type: 'int4', nullable: false },
  projects: { type: 'int4', nullable: false },
} as const;

const rowColumns = {
  ...totalColumns,
  ...keyColumns,
  statisticalRecords: { type: 'text', nullable: false, array: true },
} as const;

export const FundingMeasure = builder.enumType('FundingMeasure', {
  description:
    'What is summed. Sums are of transactions, never of budgets; only of what the province received.',
  extensions: { structural: true },
  values: {
    COMMITTED: { description: 'Commitments.' },
    DISBURSED: { description: 'Disbursements.' },
    EXPENDED: { description: 'Expenditure.' },
  } as const,
});

/** The members of `Money` as the columns of a row. */
const money = {
  vnd: (rows: Rows) => rows.column('vnd'),
  atLeast: (rows: Rows) => rows.column('atLeast'),
  estimated: (rows: Rows) => rows.column('estimated'),
  unvalued: (rows: Rows) => rows.column('unvalued'),
};

export const FundingTotal = builder.kyselyValue<Totals>('FundingTotal', {
  description: 'All the rows of a breakdown together.',
  columns: totalColumns,
  fields: (t) => ({
    amount: t.value({ type: Money, values: money, description: 'The sum.' }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.exposeInt('transactions', { description: 'How many transactions it is made of.' }),
    projects: t.exposeInt('projects', { description: 'How many projects these belong to.' }),
  }),
});

const FundingRow = builder.kyselyValue<RowColumns>('FundingRow', {
  description: 'The money under one key of each dimension.',
  columns: rowColumns,
  relations: (r) => ({
    sectors: r.where(
      'sector',
      (row, sector) => sql<SqlBool>`${sector('code')} in (
        select named.sector_code from statistical_record_sector as named
        where named.statistical_record_id = any((${row('statisticalRecords')})::uuid[])
      )`,
      { orderBy: ['code'] },
    ),
  }),
  fields: (t) => ({
    keys: t.values({
      type: [FundingKey],
      each: keysOf,
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
    }),
    amount: t.value({ type: Money, values: money, description: 'The sum.' }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.exposeInt('transactions', {
      description: 'How many transactions have a share in it; one that is split counts in each of its rows.',
    }),
    projects: t.exposeInt('projects', { description: 'How many projects these belong to.' }),
    sectors: t.relation('sectors', {
      description: 'The sectors that published totals in this row name without giving a split, by code.',
    }),
  }),
});

const FundingBreakdown = builder.kyselyValue<RowColumns>('FundingBreakdown', {
  description: 'Money by one or two dimensions. The rows add up exactly to the total.',
  columns: rowColumns,
  fields: (t) => ({
    rows: t.planned({
      type: [FundingRow],
      planned: derivedRows((column) => sql<SqlBool>`not ${column('is_total')}`),
      description:
        'One row for each key that occurs, the greatest amount first; what is not stated has a row too.',
    }),
    total: t.planned({
      type: FundingTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('is_total')}`),
      description: 'All rows together.',
    }),
  }),
});

/** The rows and the total of a breakdown: from the summaries where these can give what is needed. */
function breakDown({ argument, compilation, reads }: DerivedQuestion): RawBuilder<unknown> {
  const asked = (argument.member('groupBy').value ?? []) as readonly FundingDimensionName[];
  const question = fundingQuestion(argument, compilation, checkedDimensions(asked));
  const grouped = fundingSummary(question, fundingNeeds({ reads })) ?? fundingFromEntries(question);
  return placed(grouped, question.groupBy, 'vnd');
}

export const fundingBreakdown: Derived = {
  name: 'FundingBreakdown',
  columns: rowColumns,
  source: breakDown,
  orderBy: ['position'],
};

builder.queryField('fundingBreakdown', (t) =>
  t.kyselyField({
    type: FundingBreakdown,
    planned: derivedField(fundingBreakdown),
    description: 'Money that the province received, by one or two dimensions; without any, the total alone.',
    args: {
      groupBy: t.arg({ type: [FundingDimension], required: true, description: 'Two dimensions at most.' }),
      measure: t.arg({ type: FundingMeasure, required: true, description: 'What is summed.' }),
      filter: t.arg({ type: fundingFilter.ref, required: false, description: 'Which money.' }),
    },
  }),
);
