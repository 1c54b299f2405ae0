import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Counts {
  readonly activities: number;
  readonly people: number;
  readonly days: number;
  readonly undated: number;
}
interface Breakdown {
  readonly activityBreakdown: {
    readonly rows: readonly (Counts & { readonly keys: readonly { id: string | null }[] })[];
    readonly total: Counts;
  };
}
interface Entry {
  readonly activities: number | null;
  readonly people: number | null;
  readonly days: number | null;
  readonly activity: { readonly startDate: string | null; readonly endDate: string | null } | null;
}
interface Page {
  readonly activityEntries: {
    readonly total: Counts;
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function breakDown(groupBy: readonly string[], filter?: object) {
  const { data } = await schema.ask<Breakdown>(
    `query ($groupBy: [ActivityDimension!]!, $filter: ActivityCountFilter) {
      activityBreakdown(groupBy: $groupBy, filter: $filter) {
        rows { keys { id } activities people days undated } total { activities people days undated } } }`,
    { groupBy, filter },
  );
  return data.activityBreakdown;
}

async function entriesOf(filter: object) {
  const nodes: Entry[] = [];
  let total: Counts | undefined;
  let after: string | null = null;
  do {
    const { data }: { data: Page } = await schema.ask<Page>(
      `query ($filter: ActivityCountFilter, $after: String) {
        activityEntries(filter: $filter, first: 100, after: $after, orderBy: [{ field: DAYS, direction: DESC }]) {
          total { activities people days undated }
          nodes { activities people days activity { startDate endDate } } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    );
    total = data.activityEntries.total;
    nodes.push(...data.activityEntries.nodes);
    after = data.activityEntries.pageInfo.hasNextPage ? data.activityEntries.pageInfo.endCursor : null;
  } while (after !== null);
  return { nodes, total };
}

function sumOf(entries: readonly Entry[]): Counts {
  const sum = (of: (entry: Entry) => number | null) =>
    entries.reduce((all, entry) => all + (of(entry) ?? 0), 0);
  return {
    activities: sum(({ activities }) => activities),
    people: sum(({ people }) => people),
    days: sum(({ days }) => days),
    undated: sum(({ activities, days }) => (days === null ? activities : 0)),
  };
}

/** The days of an activity as people count them on a calendar. */
function daysByHand({ activity }: Entry): number | null {
  if (activity?.startDate == null || activity.endDate === null) return null;
  return (Date.parse(activity.endDate) - Date.parse(activity.startDate)) / 86_400_000 + 1;
}

const equal = (field: string) => (id: string | null) => ({
  [field]: id === null ? { isNull: true } : { eq: field === 'year' ? Number(id) : id },
});
const filters: Readonly<Record<string, (id: string | null) => object>> = {
  KIND: equal('kind'),
  DIRECTION: equal('direction'),
  SETTING: equal('setting'),
  COUNTERPART_COUNTRY: equal('counterpartCountry'),
  COUNTERPART: equal('counterpart'),
  COUNTERPART_UNIT: equal('counterpartUnit'),
  PARTNER_KIND: equal('partnerKind'),
  LEAD: equal('lead'),
  UNIT: equal('unit'),
  YEAR: equal('year'),
  DATE: equal('date'),
};

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test('days are what one counts on a calendar, and what states none is said beside them', async () => {
    const { nodes, total } = await entriesOf({});
    expect(nodes.map(({ days }) => days)).toEqual(nodes.map(daysByHand));
    expect(sumOf(nodes)).toEqual(total);
    expect((await breakDown([])).total).toEqual(total);
    expect(total?.days).toBeGreaterThan(0);
  });

  test('entries stand in the order that is asked for, those without days last', async () => {
    const days = (await entriesOf({})).nodes.map((entry) => entry.days);
    expect(days).toEqual(days.toSorted((a, b) => (b ?? -1) - (a ?? -1)));
    expect(days.at(-1)).toBeNull();
  });

  test('a published total has no days: all that remains of it is without', async () => {
    const published = { kind: { eq: 'DELEGATION' }, provenance: { eq: 'PUBLISHED' } };
    expect((await breakDown([], published)).total).toEqual({
      activities: 321,
      people: 1751,
      days: 0,
      undated: 321,
    });
  });

  test.each(Object.entries(filters))(
    'the entries behind each row by %s add up to its activities, people and days',
    async (dimension, filter) => {
      const { rows, total } = await breakDown([dimension]);
      expect(rows.reduce((all, { days }) => all + days, 0)).toBe(total.days);
      expect(rows.reduce((all, { undated }) => all + undated, 0)).toBe(total.undated);
      for (const { keys, ...counts } of rows.slice(0, 8)) {
        expect(sumOf((await entriesOf(filter(keys[0]?.id ?? null))).nodes)).toEqual(counts);
      }
    },
  );

  test('a month is its days', async () => {
    const { rows } = await breakDown(['MONTH']);
    for (const { keys, activities } of rows.filter(({ keys: [key] }) => key?.id != null).slice(0, 6)) {
      const days = await breakDown(['DATE'], {
        and: [{ date: { gte: `${keys[0]?.id}-01` } }, { year: { isNull: false } }],
      });
      const within = days.rows.filter(({ keys: [key] }) => key?.id?.startsWith(`${keys[0]?.id}-`));
      expect(within.reduce((all, day) => all + day.activities, 0)).toBe(activities);
    }
  });

  test('what goes on in a period is what began before its end and had not ended before its start', async () => {
    const { nodes } = await entriesOf({
      date: { lte: '2024-06-30' },
      lastDate: { gte: '2024-06-01' },
    });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { activity } of nodes) {
      expect((activity?.startDate ?? '') <= '2024-06-30').toBe(true);
      expect((activity?.endDate ?? activity?.startDate ?? '') >= '2024-06-01').toBe(true);
    }
  });

  test('words are found in single activities and published totals, without diacritics', async () => {
    const { total } = await breakDown([], {
      text: { contains: 'van nam' },
      provenance: { eq: 'PUBLISHED' },
    });
    expect(total.activities).toBe(30);
    const [error] = await schema.errors(
      '{ activityBreakdown(groupBy: [], filter: { text: { contains: null } }) { total { days } } }',
    );
    expect(error?.message).toMatch(/contains cannot be null/);
  });

  test('a published total can be opened with what is filed under it, and still counts once', async () => {
    const { data } = await schema.ask<{ statisticalRecords: { nodes: { id: string }[] } }>(
      '{ statisticalRecords(filter: { code: { eq: "F3" } }) { nodes { id } } }',
    );
    const filter = { statisticalRecord: { eq: data.statisticalRecords.nodes[0]?.id } };
    expect((await breakDown([], filter)).total.activities).toBe(321);
  });
});
