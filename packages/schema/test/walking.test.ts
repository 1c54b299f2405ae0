import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Page {
  readonly projects: {
    readonly totalCount: number;
    readonly nodes: readonly { id: string }[];
    readonly pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  };
}

const operation = `query ($orderBy: [ProjectOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  projects(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function walk(orderBy: object[], size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { projects } = (await schema.ask<Page>(operation, { orderBy, ...page })).data;
    const { pageInfo, nodes } = projects;
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== undefined);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      expect(ids).toHaveLength(projects.totalCount);
      return ids;
    }
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const orders = ['STATUS', 'START_DATE', 'COMMITTED'].flatMap((field) =>
  ['ASC', 'DESC'].flatMap((direction) => ['FIRST', 'LAST'].map((nulls) => ({ field, direction, nulls }))),
);

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(orders)('every project comes once, both ways: $field $direction nulls $nulls', async (order) => {
    const orderBy = [order, { field: 'END_DATE', direction: 'DESC', nulls: 'FIRST' }];
    const whole = await walk(orderBy, 100, false);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await walk(orderBy, 7, false)).toEqual(whole);
    expect(await walk(orderBy, 9, true)).toEqual(whole);
  });

  test.each([
    ['{ projects(first: 0) { totalCount } }', 'first: must be from 1 to 100'],
    ['{ projects(first: 1, after: "x") { totalCount } }', 'after: is not a cursor'],
    ['{ projects(filter: { status: { eq: null } }) { totalCount } }', 'eq cannot be null'],
    ['{ projects(filter: { id: { eq: "o123" } }) { totalCount } }', 'is not a node id'],
    ['{ fundingEntries(measure: COMMITTED, first: 101) { totalCount } }', 'first: must be from 1 to 100'],
  ])('a wrong question is refused with the name of what is wrong: %s', async (source, message) => {
    const [error] = await schema.errors(source);
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('the sums of a list are those of all its pages, under the same filter', async () => {
    interface Sums {
      readonly projects: {
        readonly committed: { vnd: string; unvalued: number };
        readonly nodes: readonly { committed: { vnd: string; unvalued: number } }[];
      };
    }
    const { data } =
      await schema.ask<Sums>(`{ projects(first: 100, filter: { status: { in: [IMPLEMENTATION, SUSPENDED] } }) {
      committed { vnd unvalued } nodes { committed { vnd unvalued } } } }`);
    const { nodes, committed } = data.projects;
    expect(nodes.length).toBeLessThan(100);
    expect(nodes.reduce((sum, node) => sum + BigInt(node.committed.vnd), 0n).toString()).toBe(committed.vnd);
    expect(nodes.reduce((sum, node) => sum + node.committed.unvalued, 0)).toBe(committed.unvalued);
  });

  test('filters reach through relations', async () => {
    const { data } = await schema.ask<{ all: { totalCount: number }; some: { totalCount: number } }>(`{
    all: projects { totalCount }
    some: projects(filter: {
      title: { contains: "truong" }, partners: { some: { country: { in: ["CN", "KR", "JP"] } } },
      not: { status: { eq: CANCELLED } }, or: [{ startDate: { gte: "2012-01-01" } }, { startDate: { isNull: true } }]
    }) { totalCount }
  }`);
    expect(data.some.totalCount).toBeGreaterThan(0);
    expect(data.some.totalCount).toBeLessThan(data.all.totalCount);
  });
});
