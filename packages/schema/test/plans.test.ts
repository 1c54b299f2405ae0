import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlanDimensionName, planDimensions } from '../src/plan-progress/plan-dimension.ts';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

const counts = 'tasks done doneLate overdue open plannedActivities activities plannedPeople people' as const;
const names = counts.split(' ');
type Counts = Readonly<Record<string, number>>;

interface Breakdown {
  readonly planBreakdown: {
    readonly rows: readonly (Counts & { readonly keys: readonly { readonly id: string | null }[] })[];
    readonly total: Counts;
  };
}

const question = `query ($groupBy: [PlanDimension!]!, $filter: PlanTaskFilter, $asOf: Date) {
  planBreakdown(groupBy: $groupBy, filter: $filter, asOf: $asOf) {
    rows { keys { id } ${counts} } total { ${counts} }
  } }`;

async function breakDown(groupBy: readonly PlanDimensionName[], more: object = {}) {
  return (await schema.ask<Breakdown>(question, { groupBy, ...more })).data.planBreakdown;
}

async function tasksOf(filter: object): Promise<number> {
  const { data } = await schema.ask<{ planTasks: { totalCount: number } }>(
    'query ($filter: PlanTaskFilter) { planTasks(filter: $filter) { totalCount } }',
    { filter },
  );
  return data.planTasks.totalCount;
}

const dimensions = Object.keys(planDimensions) as PlanDimensionName[];
const groupings = [
  ...dimensions.map((name) => [name]),
  ...dimensions.flatMap((a, i) => dimensions.slice(i + 1).map((b) => [a, b])),
];
const asOf = '2026-11-22';

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(groupings)('what is planned and done by %s %s adds up to the same total', async (...groupBy) => {
    const wanted = groupBy.filter((name) => name !== undefined);
    const whole = await breakDown([], { asOf });
    const { rows, total } = await breakDown(wanted, { asOf });
    expect(total).toEqual(whole.total);
    for (const name of names) expect(rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)).toBe(total[name]);
  });

  test('every task is done, overdue or open, and what is done late is part of what is done', async () => {
    const { total } = await breakDown([], { asOf });
    expect((total.done ?? 0) + (total.overdue ?? 0) + (total.open ?? 0)).toBe(total.tasks);
    expect(total.doneLate).toBeGreaterThan(0);
    expect(total.doneLate).toBeLessThan(total.done ?? 0);
    expect(total.overdue).toBeGreaterThan(0);
  });

  test('each figure of a body opens as many tasks as it says', async () => {
    const { rows } = await breakDown(['LEAD'], { asOf });
    for (const row of rows) {
      const lead = { leadId: { eq: row.keys[0]?.id } };
      expect(await tasksOf(lead)).toBe(row.tasks);
      for (const [states, name] of [
        [['DONE', 'DONE_LATE'], 'done'],
        [['DONE_LATE'], 'doneLate'],
        [['OVERDUE'], 'overdue'],
        [['OPEN'], 'open'],
      ] as const) {
        expect(await tasksOf({ ...lead, state: { in: states, asOf } })).toBe(row[name]);
      }
    }
  });

  test('seen from an earlier day, what was done later is not done yet', async () => {
    const before = await breakDown(['YEAR'], { asOf: '2022-12-31' });
    expect(before.total.tasks).toBeGreaterThan(0);
    expect([before.total.done, before.total.overdue, before.total.activities]).toEqual([0, 0, 0]);
    const now = await breakDown(['YEAR'], { asOf });
    expect(now.total.done).toBeGreaterThan(0);
    const task = `{ planTasks(filter: { doneOn: { gt: "2024-12-31" } }, first: 1) { nodes {
      before: state(asOf: "2023-01-01") held: activityCount(asOf: "2023-01-01") now: state } } }`;
    const { data } = await schema.ask<{ planTasks: { nodes: readonly object[] } }>(task);
    expect(data.planTasks.nodes).toEqual([{ before: 'OPEN', held: 0, now: expect.stringMatching(/^DONE/) }]);
  });

  test('the activities of a figure are those that its tasks are linked with', async () => {
    const { total } = await breakDown([], { filter: { year: { eq: 2026 } }, asOf });
    const { data } = await schema.ask<{
      planTasks: { nodes: readonly { activityCount: number; activities: { totalCount: number } }[] };
    }>(`{ planTasks(filter: { year: { eq: 2026 } }, first: 100) { nodes {
      activityCount(asOf: "${asOf}") activities { totalCount } } } }`);
    const { nodes } = data.planTasks;
    expect(nodes.length).toBe(total.tasks);
    expect(nodes.reduce((sum, node) => sum + node.activityCount, 0)).toBe(total.activities);
    expect(nodes.reduce((sum, node) => sum + node.activities.totalCount, 0)).toBe(total.activities);
  });

  test('plans and their tasks are found by their words, and a document knows the plans that it issued', async () => {
    const { data } = await schema.ask<{ search: { nodes: readonly { __typename: string }[] } }>(
      '{ search(query: "ke hoach cong tac doi ngoai nam 2026", first: 5) { nodes { __typename } } }',
    );
    expect(data.search.nodes.map(({ __typename }) => __typename)).toEqual(['LegalDocument', 'Plan']);
    const { data: documents } = await schema.ask<{
      legalDocuments: { nodes: readonly { plans: readonly { year: number }[] }[] };
    }>(
      '{ legalDocuments(filter: { number: { eq: "MH-14/KH-UBND" }, issuer: { side: { eq: LOCAL } } }) { nodes { plans { year } } } }',
    );
    expect(documents.legalDocuments.nodes).toEqual([{ plans: [{ year: 2026 }] }]);
  });
});
