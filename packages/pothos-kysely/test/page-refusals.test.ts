import { type DatabaseKind, databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';

const schema = librarySchema();
const document = `query Refused($filter: BookFilter, $orderBy: [BookOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  books(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { title }
  }
}`;
const alone = document.replace('nodes { title }', 'totalCount');
const nested = document
  .replace(/books\(.*\{\s+nodes/, (list) => `publishers { ${list}`)
  .replace(/\}\s*$/, '} }');

const encoded = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
const decoded = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString());

const byPages = [{ field: 'PAGES' }];
const key = '00000000-0000-4000-9000-000000000001';

async function cursorIn(library: Library, list: string): Promise<string> {
  const text = await library.answer({ schema, document: `{ list: ${list} { pageInfo { endCursor } } }` });
  return JSON.parse(text ?? '').list.pageInfo.endCursor;
}

function open(kind: DatabaseKind) {
  const opened: { library?: Library } = {};
  beforeAll(async () => {
    opened.library = await openLibrary(kind);
  });
  afterAll(() => opened.library?.close());
  return () => {
    if (opened.library === undefined) throw new Error('the library is not open');
    return opened.library;
  };
}

/** Both ways refuse: there is no answer by the database, and the ordinary answer is the caller's error. */
async function expectRefusal(library: Library, variables: Record<string, unknown>, message: RegExp) {
  for (const each of [document, alone, nested]) {
    const request = { schema, document: each, variables };
    expect(await library.answer(request)).toBeNull();
    const { data, errors } = await library.execute(request);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
}

describe.each(databaseKinds)('a page (%s)', (kind) => {
  const library = open(kind);

  test.each([
    [{ first: 0 }, /^first: must be from 1 to 100/],
    [{ first: -1 }, /^first: must be from 1 to 100/],
    [{ first: 101 }, /^first: must be from 1 to 100/],
    [{ first: 2 ** 31 - 1 }, /^first: must be from 1 to 100/],
    [{ last: 0 }, /^last: must be from 1 to 100/],
    [{ last: -5 }, /^last: must be from 1 to 100/],
    [{ last: 101 }, /^last: must be from 1 to 100/],
    [{ first: 1, last: 1 }, /^last: cannot be given together with first/],
    [{ last: 1, after: 'x' }, /^after: goes with first/],
    [{ first: 1, before: 'x' }, /^before: goes with last/],
    [{ before: 'x' }, /^before: goes with last/],
  ])(
    'of %j is refused in both ways, also when another page of the document was answered before',
    async (variables, message) => {
      await library().answer({ schema, document, variables: { first: 3 } });
      await library().execute({ schema, document, variables: { first: 3 } });
      await expectRefusal(library(), variables, message);
    },
  );

  test('of more rows than an Int holds is refused by GraphQL', async () => {
    const request = { schema, document, variables: { first: 2 ** 31 } };
    expect(await library().answer(request)).toBeNull();
    expect((await library().execute(request)).errors?.[0]?.message).toMatch(/non 32-bit signed integer/);
  });

  test.each([
    ['empty', ''],
    ['a word', 'hello'],
    ['an object', encoded({ a: 1 })],
    ['a number', encoded(7)],
    ['nothing', encoded(null)],
    ['an empty list', encoded([])],
  ])('after a cursor that is %s is refused', (_what, after) =>
    expectRefusal(library(), { after }, /^after: is not a cursor/),
  );

  test('after a cursor of another order, direction, nulls placement or list is refused', async () => {
    const others = [
      'books(orderBy: [{ field: PAGES, direction: DESC }])',
      'books(orderBy: [{ field: PAGES, nulls: FIRST }])',
      'books(orderBy: [{ field: PAGES }, { field: TITLE }])',
      'books(orderBy: [{ field: TITLE }])',
      'reviews',
      'authors',
      'named',
      'search(query: "1")',
    ];
    for (const other of others) {
      const after = await cursorIn(library(), other);
      await expectRefusal(
        library(),
        { orderBy: byPages, after },
        /^after: is not a cursor of this list in this order/,
      );
    }
  });

  test('after a cursor of a list with an order of the same name is refused', async () => {
    const named = await cursorIn(library(), 'named');
    const document = `query Search($after: String) { search(query: "1", after: $after) { totalCount } }`;
    const { errors } = await library().execute({ schema, document, variables: { after: named } });
    expect(errors?.[0]?.message).toMatch(/^after: is not a cursor of this list/);
  });

  test('after a cursor that was cut short, drawn out or made null is refused', async () => {
    const cursor = await cursorIn(library(), 'books(orderBy: [{ field: PAGES }], first: 1)');
    const [made, pages, id] = decoded(cursor);
    const forged = [
      cursor.slice(0, -1),
      cursor.slice(0, -8),
      encoded([made, pages]),
      encoded([made, pages, id, id]),
      encoded([made, pages, null]),
      encoded([made, pages, 7]),
      encoded([made, Number(pages), id]),
      encoded([made, [pages], id]),
      encoded([`${made}x`, pages, id]),
    ];
    for (const after of forged)
      await expectRefusal(library(), { orderBy: byPages, after }, /^after: is not a cursor/);
  });

  test.each([
    ['PAGES', ['1.5', 'x', '2147483648', "1' or true --", '']],
    ['PRICE', ['x', '1e5', '--1', '1.', '0x10']],
    [
      'ADDED_AT',
      ['2020-02-30 00:00:00+00', '2020-01-01 25:00:00+00', 'now', '2020-01-01', '999999-01-01 00:00:00+00'],
    ],
    ['PUBLISHED', ['2021-02-29', '2020-13-01', 'today', '0000-01-01']],
    ['TITLE', ['\0']],
  ])(
    'after a cursor with a value that no %s has is refused before the database sees it',
    async (field, values) => {
      const orderBy = [{ field }];
      const [made] = decoded(await cursorIn(library(), `books(orderBy: [{ field: ${field} }])`));
      for (const value of values) {
        const before = library().statements.length;
        await expectRefusal(
          library(),
          { orderBy, after: encoded([made, value, key]) },
          /^after: is not a cursor/,
        );
        expect(library().statements).toHaveLength(before);
      }
    },
  );

  test('after a cursor whose row is gone goes on where the row stood', async () => {
    const orderBy = [{ field: 'PUBLISHED' }];
    const [made] = decoded(await cursorIn(library(), 'books(orderBy: [{ field: PUBLISHED }])'));
    const after = encoded([made, '2000-01-05', '00000000-0000-0000-0000-000000000000']);
    const request = { schema, document, variables: { orderBy, first: 1, after } };
    const all = await library().answer({
      schema,
      document,
      variables: { orderBy, first: 1, filter: { title: { eq: 'Sách số 4' } } },
    });
    expect(await library().answer(request)).toBe(all);
  });

  test('in more than five terms of order is refused', () =>
    expectRefusal(
      library(),
      { orderBy: Array.from({ length: 6 }, () => byPages[0]) },
      /^orderBy: has more than 5 terms/,
    ));

  test('of a filter with a member that is null is refused', async () => {
    await expectRefusal(library(), { filter: { title: null } }, /^filter.title: cannot be null/);
    await expectRefusal(library(), { filter: { title: { eq: null } } }, /eq cannot be null/);
    await expectRefusal(library(), { filter: { not: null } }, /^filter.not: cannot be null/);
    await expectRefusal(
      library(),
      { filter: { reviews: { some: null } } },
      /^filter.reviews.some: cannot be null/,
    );
  });

  test('of a filter with more conditions than anybody asks is refused, deep or wide', async () => {
    const leaf: object = { pages: { eq: 1 } };
    let deep = leaf;
    for (let depth = 0; depth < 600; depth += 1) deep = { not: deep };
    await expectRefusal(library(), { filter: deep }, /has more than 500 conditions/);
    const wide = { or: Array.from({ length: 600 }, () => leaf) };
    await expectRefusal(library(), { filter: wide }, /has more than 500 conditions/);
  });

  test('of a filter by what is no value of the type is refused', () =>
    expectRefusal(library(), { filter: { price: { gt: 'dear' } } }, /a value is not one of its type/));
});
