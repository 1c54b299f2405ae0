import { sql } from 'kysely';
import { checkedDimensions, grouping, keysOf } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Money, type MoneyValue } from '../money/money.ts';
import { Sector } from '../node/node-types.ts';
import { namedSectors } from '../statistical-record/statistical-record.ts';
import { FundingDimension, type FundingDimensionName, FundingKey } from './funding-dimension.ts';
import { dimensionsOf, type FundingQuestion, fundingEntries } from './funding-entries-sql.ts';
import { fundingFilter } from './funding-filter.ts';

interface Totals extends MoneyValue {
  readonly unvalued: number;
  readonly transactions: number;
  readonly projects: number;
  readonly statisticalRecords: readonly string[];
}
interface FundingRowValue extends Totals {
  readonly k0?: string | null;
  readonly k1?: string | null;
  readonly groupBy: readonly FundingDimensionName[];
}
interface FundingBreakdownValue {
  readonly rows: readonly FundingRowValue[];
  readonly total: Totals;
}

export const FundingMeasure = builder.enumType('FundingMeasure', {
  description:
    'What is summed. Sums are of transactions, never of budgets; only of what the province received.',
  values: {
    COMMITTED: { description: 'Commitments.' },
    DISBURSED: { description: 'Disbursements.' },
    EXPENDED: { description: 'Expenditure.' },
  } as const,
});

export const FundingTotal = builder.objectRef<Totals>('FundingTotal').implement({
  description: 'All the rows of a breakdown together.',
  fields: (t) => ({
    amount: t.field({ type: Money, description: 'The sum.', resolve: (total) => total }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.exposeInt('transactions', { description: 'How many transactions it is made of.' }),
    projects: t.exposeInt('projects', { description: 'How many projects these belong to.' }),
  }),
});

const FundingRow = builder.objectRef<FundingRowValue>('FundingRow').implement({
  description: 'The money under one key of each dimension.',
  fields: (t) => ({
    keys: t.field({
      type: [FundingKey],
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
      resolve: (row) => keysOf(row.groupBy, row),
    }),
    amount: t.field({ type: Money, description: 'The sum.', resolve: (row) => row }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.exposeInt('transactions', {
      description: 'How many transactions have a share in it; one that is split counts in each of its rows.',
    }),
    projects: t.exposeInt('projects', { description: 'How many projects these belong to.' }),
    sectors: t.field({
      type: [Sector],
      description: 'The sectors that published totals in this row name without giving a split, by code.',
      resolve: async ({ statisticalRecords }, _args, { load }) => {
        const named = await Promise.all(statisticalRecords.map((id) => load.children(namedSectors, id)));
        const codes = [...new Set(named.flat().map(({ sector_code }) => sector_code))].toSorted();
        return load.all('sector', 'code', codes);
      },
    }),
  }),
});

const FundingBreakdown = builder.objectRef<FundingBreakdownValue>('FundingBreakdown').implement({
  description: 'Money by one or two dimensions. The rows add up exactly to the total.',
  fields: (t) => ({
    rows: t.field({
      type: [FundingRow],
      description:
        'One row for each key that occurs, the greatest amount first; what is not stated has a row too.',
      resolve: ({ rows }) => [...rows],
    }),
    total: t.expose('total', { type: FundingTotal, description: 'All rows together.' }),
  }),
});

/** The rows and the total of a breakdown, in one statement. */
export async function breakDownFunding(
  question: FundingQuestion,
  { kysely }: Context,
): Promise<FundingBreakdownValue> {
  const { selected, sets, keyOrder } = grouping(dimensionsOf(question));
  const result = await sql<Totals & { k0?: string | null; k1?: string | null; is_total: boolean }>`
    with ${fundingEntries(question)}
    select ${selected},
      coalesce(sum(e.vnd), 0)::text as vnd,
      coalesce(bool_or(e.at_least), false) as "atLeast",
      coalesce(bool_or(e.estimated), false) as estimated,
      (count(distinct e.transaction_id) filter (where e.vnd is null))::int as unvalued,
      (count(distinct e.transaction_id))::int as transactions,
      (count(distinct e.project_id))::int as projects,
      coalesce(
        array_agg(distinct e.statistical_record_id::text) filter (where e.statistical_record_id is not null), '{}'
      ) as "statisticalRecords"
    from entries as e
    group by ${sets}
    order by coalesce(sum(e.vnd), 0) desc, ${keyOrder}
  `.execute(kysely);
  const total = result.rows.find(({ is_total }) => is_total);
  if (total === undefined) throw new Error('a breakdown came without its total');
  const rows = result.rows.filter(({ is_total }) => !is_total);
  return { total, rows: rows.map((row) => ({ ...row, groupBy: question.groupBy })) };
}

builder.queryField('fundingBreakdown', (t) =>
  t.field({
    type: FundingBreakdown,
    description: 'Money that the province received, by one or two dimensions; without any, the total alone.',
    args: {
      groupBy: t.arg({ type: [FundingDimension], required: true, description: 'Two dimensions at most.' }),
      measure: t.arg({ type: FundingMeasure, required: true, description: 'What is summed.' }),
      filter: t.arg({ type: fundingFilter.ref, required: false, description: 'Which money.' }),
    },
    resolve: (_root, { groupBy, measure, filter }, context) =>
      breakDownFunding({ groupBy: checkedDimensions(groupBy), measure, filter }, context),
  }),
);
