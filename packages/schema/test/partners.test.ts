import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Breakdown {
  readonly organisationBreakdown: {
    readonly rows: readonly { organisations: number; keys: readonly { id: string | null }[] }[];
    readonly total: { organisations: number };
  };
}

async function breakDown(groupBy: readonly string[], filter: object) {
  const { data } = await schema.ask<Breakdown>(
    `query ($groupBy: [OrganisationDimension!]!, $filter: OrganisationFilter) {
      organisationBreakdown(groupBy: $groupBy, filter: $filter) {
        rows { organisations keys { id } } total { organisations } } }`,
    { groupBy, filter },
  );
  return data.organisationBreakdown;
}

interface Partners {
  readonly partners: readonly {
    id: string;
    lastActivity: string | null;
    communes: readonly { unitId: string }[];
  }[];
}

async function partners(filter: object) {
  const { data } = await schema.ask<Partners>(
    `query ($filter: OrganisationFilter) { partners(filter: $filter) { id lastActivity communes { unitId } } }`,
    { filter },
  );
  return data.partners;
}

async function committed(filter: object) {
  const { data } = await schema.ask<{
    fundingBreakdown: { rows: { keys: { id: string }[]; amount: { vnd: string } }[] };
  }>(
    `query ($filter: FundingFilter) { fundingBreakdown(groupBy: [FUNDER], measure: COMMITTED, filter: $filter) {
      rows { keys { id } amount { vnd } } } }`,
    { filter },
  );
  return data.fundingBreakdown.rows;
}

const PARTNER = { side: { eq: 'PARTNER' } };

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each([['KIND'], ['COUNTRY'], ['SEAT']])(
    'each partner counts once by %s, those without one too',
    async (dimension) => {
      const { rows, total } = await breakDown([dimension], PARTNER);
      expect(rows.reduce((sum, row) => sum + row.organisations, 0)).toBe(total.organisations);
      expect(total.organisations).toBe((await partners({})).length);
    },
  );

  test('a commune counts the partners whose projects are there, and no partner twice', async () => {
    const { rows, total } = await breakDown(['COMMUNE'], PARTNER);
    const all = await partners({});
    for (const { organisations, keys } of rows) {
      const unit = keys[0]?.id ?? null;
      const there = all.filter(({ communes }) =>
        unit === null ? communes.length === 0 : communes.some(({ unitId }) => unitId === unit),
      );
      expect(there.length, unit ?? 'none').toBe(organisations);
    }
    expect(total.organisations).toBe(all.length);
  });

  test('money by funders under a filter of organisations is the money of those organisations alone', async () => {
    const filter = { ...PARTNER, kind: { eq: 'FOREIGN_NGO' } };
    const ids = new Set((await partners(filter)).map(({ id }) => id));
    const everybody = await committed({});
    const wanted = everybody.filter(({ keys }) => ids.has(keys[0]?.id ?? ''));
    expect(await committed({ funder: { organisation: filter } })).toEqual(wanted);
  });

  test('partners that gave nothing and met nobody in a period are not active in it', async () => {
    const during = { gte: '2019-01-01', lt: '2021-01-01' };
    const active = await partners({
      or: [
        { transactions: { some: { valueDate: during } } },
        { activities: { some: { startDate: during } } },
      ],
    });
    const idle = await partners({
      transactions: { none: { valueDate: during } },
      activities: { none: { startDate: during } },
    });
    expect(active.length + idle.length).toBe((await partners({})).length);
    expect(active.length).toBeGreaterThan(0);
    expect(idle.length).toBeGreaterThan(0);
  });

  test('the last activity is never after today', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const days = (await partners({})).flatMap(({ lastActivity }) => lastActivity ?? []);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day <= today)).toBe(true);
  });
});
