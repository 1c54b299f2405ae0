import { sql } from 'kysely';
import { checkedDimensions, keysOf } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Money, type MoneyValue } from '../money/money.ts';
import { Sector } from '../node/node-types.ts';
import { namedSectors } from '../statistical-record/statistical-record.ts';
import { FundingDimension, type FundingDimensionName, FundingKey } from './funding-dimension.ts';
import { type FundingQuestion, fundingFromEntries } from './funding-entries-sql.ts';
import { fundingFilter } from './funding-filter.ts';
import { type FundingNeeds, fundingNeeds } from './funding-needs.ts';
import { fundingSummary } from './funding-summary-sql.ts';

/** Counts are null where the operation was found not to ask for them. */
interface Totals extends Omit<MoneyValue, 'unvalued'> {
  readonly unvalued: number | null;
  readonly transactions: number | null;
  readonly projects?: number;
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

function known(count: number | null | undefined): number {
  if (count === null || count === undefined) throw new Error('a count is read that was not asked for');
  return count;
}

/** The sum as money; its count of what was left out is only there where it was asked for. */
const amountOf = ({ unvalued, ...sum }: Totals): MoneyValue => ({
  ...sum,
  get unvalued() {
    return known(unvalued);
  },
});

export const FundingTotal = builder.objectRef<Totals>('FundingTotal').implement({
  description: 'All the rows of a breakdown together.',
  fields: (t) => ({
    amount: t.field({ type: Money, description: 'The sum.', resolve: amountOf }),
    unvalued: t.int({
      resolve: ({ unvalued }) => known(unvalued),
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.int({
      resolve: ({ transactions }) => known(transactions),
      description: 'How many transactions it is made of.',
    }),
    projects: t.int({
      resolve: ({ projects }) => known(projects),
      description: 'How many projects these belong to.',
    }),
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
    amount: t.field({ type: Money, description: 'The sum.', resolve: amountOf }),
    unvalued: t.int({
      resolve: ({ unvalued }) => known(unvalued),
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
    transactions: t.int({
      resolve: ({ transactions }) => known(transactions),
      description: 'How many transactions have a share in it; one that is split counts in each of its rows.',
    }),
    projects: t.int({
      resolve: ({ projects }) => known(projects),
      description: 'How many projects these belong to.',
    }),
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

interface Answer extends Totals {
  readonly k0?: string | null;
  readonly k1?: string | null;
  readonly is_total: boolean;
}

/** The rows and the total of a breakdown, in one statement: from the summaries where these can give what is needed. */
export async function breakDownFunding(
  question: FundingQuestion,
  needs: FundingNeeds,
  { kysely }: Context,
): Promise<FundingBreakdownValue> {
  const statement = fundingSummary(question, needs) ?? fundingFromEntries(question);
  const result = await sql<Answer>`${statement}`.execute(kysely);
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
    resolve: (_root, { groupBy, measure, filter }, context, info) =>
      breakDownFunding({ groupBy: checkedDimensions(groupBy), measure, filter }, fundingNeeds(info), context),
  }),
);
