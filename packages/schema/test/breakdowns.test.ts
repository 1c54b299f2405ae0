import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActivityDimensionName, activityDimensions } from '../src/activity-count/activity-dimension.ts';
import { type FundingDimensionName, fundingDimensions } from '../src/funding/funding-dimension.ts';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Money {
  readonly vnd: string;
  readonly atLeast: boolean;
}
interface Funding {
  readonly fundingBreakdown: {
    readonly rows: readonly { amount: Money; keys: readonly { id: string | null }[]; unvalued: number }[];
    readonly total: { amount: Money; unvalued: number };
  };
}
interface Activities {
  readonly activityBreakdown: {
    readonly rows: readonly { activities: number; people: number }[];
    readonly total: { activities: number; people: number };
  };
}

const funding = `query ($groupBy: [FundingDimension!]!, $measure: FundingMeasure!, $filter: FundingFilter) {
  fundingBreakdown(groupBy: $groupBy, measure: $measure, filter: $filter) {
    rows { keys { id } amount { vnd atLeast } unvalued } total { amount { vnd atLeast } unvalued }
  } }`;
const activities = `query ($groupBy: [ActivityDimension!]!, $filter: ActivityCountFilter) {
  activityBreakdown(groupBy: $groupBy, filter: $filter) {
    rows { activities people } total { activities people }
  } }`;

const sum = (amounts: readonly string[]) =>
  amounts.reduce((total, vnd) => total + BigInt(vnd), 0n).toString();

function pairs<Name extends string>(dimensions: Readonly<Record<Name, unknown>>): Name[][] {
  const names = Object.keys(dimensions) as Name[];
  return [...names.map((name) => [name]), ...names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b]))];
}

async function breakDown(groupBy: FundingDimensionName[], measure: string, filter?: object) {
  const { data } = await schema.ask<Funding>(funding, { groupBy, measure, filter });
  return data.fundingBreakdown;
}

const filterOf: Partial<Record<FundingDimensionName, (id: string | null) => object>> = {
  SECTOR: (id) => ({ sector: id === null ? { isNull: true } : { eq: id } }),
  YEAR: (id) => ({ year: id === null ? { isNull: true } : { eq: Number(id) } }),
  COMMUNE: (id) => ({ commune: id === null ? { isNull: true } : { eq: id } }),
  PLACE: (id) => ({ place: id === null ? { isNull: true } : { eq: id } }),
  FUNDER: (id) => ({ funder: { id: id === null ? { isNull: true } : { eq: id } } }),
  FUNDER_COUNTRY: (id) => ({ funder: { country: id === null ? { isNull: true } : { eq: id } } }),
};

interface Entries {
  readonly fundingEntries: {
    readonly nodes: readonly { amount: { vnd: string } | null }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function entryAmounts(filter: object): Promise<string[]> {
  const amounts: string[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Entries } = await schema.ask<Entries>(
      `query ($filter: FundingFilter, $after: String) { fundingEntries(measure: COMMITTED, filter: $filter, first: 100, after: $after) {
        nodes { amount { vnd } } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    );
    amounts.push(...data.fundingEntries.nodes.flatMap(({ amount }) => (amount ? [amount.vnd] : [])));
    after = data.fundingEntries.pageInfo.hasNextPage ? data.fundingEntries.pageInfo.endCursor : null;
  } while (after !== null);
  return amounts;
}

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(pairs(fundingDimensions))(
    'money by %s %s adds up to the same total, to the VND',
    async (...names) => {
      const groupBy = names.filter((name) => name !== undefined);
      for (const measure of ['COMMITTED', 'DISBURSED', 'EXPENDED']) {
        const whole = await breakDown([], measure);
        const { rows, total } = await breakDown(groupBy, measure);
        expect(total).toEqual(whole.total);
        expect(sum(rows.map(({ amount }) => amount.vnd))).toBe(total.amount.vnd);
        expect(rows.every(({ amount }) => !amount.vnd.startsWith('-'))).toBe(true);
        expect(rows.some(({ amount }) => amount.atLeast)).toBe(total.amount.atLeast);
      }
    },
  );

  test.each(pairs(activityDimensions))('activities by %s %s add up to the same total', async (...names) => {
    const groupBy = names.filter((name) => name !== undefined) as ActivityDimensionName[];
    const whole = (await schema.ask<Activities>(activities, { groupBy: [] })).data.activityBreakdown;
    const { rows, total } = (await schema.ask<Activities>(activities, { groupBy })).data.activityBreakdown;
    expect(total).toEqual(whole.total);
    expect(rows.reduce((all, row) => all + row.activities, 0)).toBe(total.activities);
    expect(rows.reduce((all, row) => all + row.people, 0)).toBe(total.people);
  });

  test.each(Object.entries(filterOf))(
    'the entries behind each row of money by %s add up to the row',
    async (dimension, filter) => {
      const { rows } = await breakDown([dimension as FundingDimensionName], 'COMMITTED');
      for (const row of rows.slice(0, 12)) {
        const wanted = filter(row.keys[0]?.id ?? null);
        expect(sum(await entryAmounts(wanted))).toBe(row.amount.vnd);
      }
    },
  );

  test('demo records filed under a published total do not change it', async () => {
    const all = {
      kind: { eq: 'DELEGATION' },
      direction: { eq: 'INBOUND' },
      partnerKind: { eq: 'FOREIGN_NGO' },
    };
    const published = { ...all, provenance: { eq: 'PUBLISHED' } };
    const total = async (filter: object) =>
      (await schema.ask<Activities>(activities, { groupBy: [], filter })).data.activityBreakdown.total;
    expect((await total(published)).activities).toBe(321);
    expect((await total(all)).activities).toBeGreaterThanOrEqual(321);
    const demo = (await total({ ...all, provenance: { eq: 'DEMO' } })).activities;
    expect((await total(all)).activities).toBeLessThan(321 + demo);
  });

  test('more than two dimensions, or one twice, are refused', async () => {
    const [error] = await schema.errors(
      '{ fundingBreakdown(groupBy: [YEAR, YEAR], measure: COMMITTED) { total { unvalued } } }',
    );
    expect(error?.message).toBe('groupBy: names a dimension twice');
  });
});
