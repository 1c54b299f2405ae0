import { databaseKinds } from '@nhipcau/testkit';
import SchemaBuilder from '@pothos/core';
import { parse } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import KyselyPlugin, { answerOf } from '../src/index.ts';
import { models } from './library/models.ts';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import type { LibraryDB } from './library/tables.ts';

const schema = librarySchema();
const document = `query Cached(
  $filter: BookFilter, $orderBy: [BookOrder!], $first: Int, $after: String, $search: String
  $withAuthors: Boolean!, $withoutTitle: Boolean!, $plus: Int!
) {
  books(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      title @skip(if: $withoutTitle) authors @include(if: $withAuthors) { name } titleLength(plus: $plus)
      reviews(first: $first) { nodes { stars } }
    }
  }
  authors(search: $search, first: $first) { nodes { name } }
}`;
const plain = { withAuthors: false, withoutTitle: false, plus: 0 };

const sameShape = [
  { ...plain, first: 3, filter: { title: { contains: '1' }, pages: { in: [1, 2] } }, search: 'tác b' },
  { ...plain, first: 7, filter: { title: { contains: '%' }, pages: { in: [7] } }, search: 'giả c' },
  {
    ...plain,
    first: 40,
    filter: { title: { contains: 'no' }, pages: { in: [1, 2, 3, 4] } },
    search: 'x y',
    plus: 9,
  },
];
const byPages = [{ field: 'PAGES', direction: 'DESC', nulls: 'FIRST' }];
const otherShapes = [
  plain,
  { ...plain, first: 60 },
  { ...plain, filter: {} },
  { ...plain, filter: null },
  { ...plain, filter: { pages: { isNull: true } } },
  { ...plain, filter: { pages: { isNull: false } } },
  { ...plain, filter: { pages: { in: [] } } },
  { ...plain, filter: { or: [] } },
  { ...plain, filter: { or: [{ pages: { eq: 1 } }] } },
  { ...plain, filter: { or: [{ pages: { eq: 1 } }, { pages: { eq: 2 } }] } },
  { ...plain, filter: { and: [{ pages: { eq: 1 } }, { pages: { eq: 2 } }] } },
  { ...plain, filter: { not: { pages: { eq: 1 } } } },
  { ...plain, filter: { genre: { eq: 'NOVEL' } } },
  { ...plain, filter: { genre: { eq: 'POEMS' } } },
  { ...plain, filter: { reviews: { some: { stars: { gte: 5 } } } } },
  { ...plain, filter: { reviews: { none: { stars: { gte: 5 } } } } },
  { ...plain, orderBy: [] },
  { ...plain, orderBy: byPages },
  { ...plain, orderBy: [{ field: 'PAGES', direction: 'ASC', nulls: 'FIRST' }] },
  { ...plain, orderBy: [{ field: 'TITLE', direction: 'DESC' }, ...byPages] },
  { ...plain, search: '' },
  { ...plain, search: 'b' },
  { ...plain, search: 'b 2 7' },
  { ...plain, withAuthors: true },
  { ...plain, withoutTitle: true },
  { ...plain, withAuthors: true, withoutTitle: true },
];

describe.each(databaseKinds)('plans (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library.close());

  async function sentBy(run: () => Promise<unknown>): Promise<readonly string[]> {
    const before = library.statements.length;
    await run();
    return library.statements.slice(before).map((each) => each.sql);
  }

  test('of one document send the same statement whatever the values, in both ways', async () => {
    const answers = new Set<string>();
    const executions = new Set<string>();
    for (const variables of sameShape) {
      const sent = await sentBy(() => library.answer({ schema, document, variables }));
      expect(sent).toHaveLength(1);
      answers.add(sent.join());
      const executed = await sentBy(() => library.execute({ schema, document, variables }));
      expect(executed).toHaveLength(2);
      executions.add(executed.toSorted().join());
    }
    expect(answers.size).toBe(1);
    expect(executions.size).toBe(1);
  });

  test('hold no value of a request', async () => {
    const [variables] = sameShape;
    const value = 'a value that stands nowhere else';
    const given = {
      ...variables,
      filter: { title: { eq: value }, price: { gt: '123456.75' } },
      search: value,
    };
    const sent = await sentBy(() => library.answer({ schema, document, variables: given }));
    expect(sent.join()).not.toContain('nowhere');
    expect(sent.join()).not.toContain('123456.75');
  });

  test('answer other structures of the same variables as a planner that has seen none', async () => {
    const cached = librarySchema();
    const cursors = await cursorsByPages();
    const shapes = [
      ...otherShapes,
      ...cursors.map((after) => ({ ...plain, first: 2, orderBy: byPages, after })),
    ];
    for (const variables of [...shapes, ...shapes.toReversed(), ...sameShape]) {
      const request = { document, variables };
      const fresh = await library.answer({ ...request, schema: librarySchema() });
      expect(await library.answer({ ...request, schema: cached }), JSON.stringify(variables)).toBe(fresh);
      const executed = await library.execute({ ...request, schema: cached });
      expect(JSON.stringify(executed.data), JSON.stringify(variables)).toBe(fresh);
    }
  });

  /** Cursors with and without a value. */
  async function cursorsByPages(): Promise<readonly string[]> {
    const cursors =
      'query Cursors($orderBy: [BookOrder!]) { books(orderBy: $orderBy, first: 100) { edges { cursor } } }';
    const text = await library.answer({ schema, document: cursors, variables: { orderBy: byPages } });
    const { edges } = JSON.parse(text ?? '').books as { edges: { cursor: string }[] };
    return [edges[0]?.cursor ?? '', edges[60]?.cursor ?? '', edges[1]?.cursor ?? ''];
  }

  test('stay right where there are more structures than are kept', async () => {
    const many = librarySchema();
    const filterOf = (count: number) => ({
      or: Array.from({ length: count }, (_each, index) => ({ pages: { eq: index } })),
    });
    const request = (count: number) => ({ document, variables: { ...plain, filter: filterOf(count) } });
    const counts = Array.from({ length: 60 }, (_each, index) => index);
    const first = await Promise.all(
      counts.map((count) => library.answer({ ...request(count), schema: many })),
    );
    const again = await Promise.all(
      counts.map((count) => library.answer({ ...request(count), schema: many })),
    );
    expect(again).toEqual(first);
    expect(JSON.parse(first[3] ?? '').books.totalCount).toBeLessThan(
      JSON.parse(first[9] ?? '').books.totalCount,
    );
  });

  test('serve many executions at once, each with its own values', async () => {
    const shapes = [...sameShape, ...otherShapes];
    const alone = new Map<object, string | null>();
    for (const variables of shapes) {
      alone.set(variables, await library.answer({ schema: librarySchema(), document, variables }));
    }
    const shared = librarySchema();
    const asked = Array.from(
      { length: 150 },
      (_each, index) => shapes[(index * 11) % shapes.length] ?? plain,
    );
    const answers = await Promise.all(
      asked.map(async (variables, index) => {
        const request = { schema: shared, document, variables };
        if (index % 3) return library.answer(request);
        return JSON.stringify((await library.execute(request)).data);
      }),
    );
    expect(answers).toEqual(asked.map((variables) => alone.get(variables)));
  });

  test('read the rows of equal questions under other names once', async () => {
    const read = async (selection: string, table: string) => {
      const request = { schema, document: `{ books(first: 2) { nodes { ${selection} } } }` };
      const counts: number[] = [];
      for (const way of ['answer', 'execute'] as const) {
        const sent = await sentBy(() => library[way](request));
        counts.push(sent.join().split(`"${table}" as`).length - 1);
      }
      return counts;
    };
    expect(await read('a: authors { name } b: authors { born } authors { number }', 'author')).toEqual([
      1, 1,
    ]);
    expect(await read('a: publisher { name } b: publisher { id }', 'publisher')).toEqual([1, 1]);
    const same = 'a: reviews(first: 2) { nodes { text } } b: reviews(first: 2) { nodes { stars } }';
    expect(await read(same, 'review')).toEqual([1, 1]);
    expect(await read(same.replace('2', '3'), 'review')).toEqual([2, 2]);
    expect(
      await read('a: stars { count } b: stars { total } highStars { best } reviewCount', 'review'),
    ).toEqual([1, 1]);
  });

  test('read only the columns that are asked for', async () => {
    const sent = await sentBy(() =>
      library.answer({ schema, document: '{ books(first: 2) { nodes { genre } } }' }),
    );
    for (const column of ['"price"', '"notes"', '"added_at"', '"tags"'])
      expect(sent.join()).not.toContain(column);
  });
});

test('of viewers that JSON does not tell apart are refused', async () => {
  const viewers: readonly unknown[] = [
    new Set(['staff']),
    new Map(),
    { roles: new Set() },
    () => true,
    1n,
    Number.NaN,
  ];
  for (const viewer of viewers) {
    const builder = new SchemaBuilder<{ KyselyDB: LibraryDB; KyselyModels: typeof models.models }>({
      plugins: [KyselyPlugin],
      kysely: {
        models,
        database: () => {
          throw new Error('nothing is asked of the database');
        },
        viewer: () => viewer,
      },
    });
    builder.kyselyObject('country', {
      name: 'Country',
      description: 'A country.',
      fields: (t) => ({ name: t.exposeString('name', { description: 'Its name.' }) }),
    });
    builder.queryType({
      fields: (t) => ({
        country: t.kyselyRow({ table: 'country', args: {}, where: () => sql`true`, description: '' }),
      }),
    });
    const made = builder.toSchema();
    const parsed = parse('{ country { name } }');
    const [operation] = parsed.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('an operation');
    const request = { schema: made, document: parsed, operation, variables: {}, context: {} };
    await expect(answerOf(request), String(viewer)).rejects.toThrow(/must be JSON/);
  }
});
