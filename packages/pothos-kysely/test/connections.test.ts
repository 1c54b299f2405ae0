import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import { Random } from './random/random.ts';
import { walk } from './walk.ts';

const schema = librarySchema();
const page =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const declared = (list: string) =>
  `$orderBy: [${list}Order!], $first: Int, $after: String, $last: Int, $before: String`;
const given = 'orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before';

const allBooks = `query Walk(${declared('Book')}) { page: books(${given}) { ${page} } }`;
/** The 25 books of one publisher, all without pages: few enough to be walked one by one. */
const itsBooks = `query Walk(${declared('Book')}) {
  country(code: "LA") { publishers { page: books(${given}) { ${page} } } }
}`;
const allReviews = `query Walk(${declared('Review')}) { page: reviews(${given}) { ${page} } }`;
const allAuthors = `query Walk(${declared('Author')}) { page: authors(${given}) { ${page} } }`;

interface Term {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** Every field in every direction with nulls at either end, then random terms after each other. */
function ordersOf(fields: readonly string[], mixed: number): readonly (readonly Term[])[] {
  const random = new Random(fields.length);
  const term = (field: string): Term => ({
    field,
    direction: random.chance(0.5) ? 'ASC' : 'DESC',
    nulls: random.chance(0.5) ? 'FIRST' : 'LAST',
  });
  const single = fields.map((field) => [term(field)]);
  const several = Array.from({ length: mixed }, () => random.some(fields, random.between(2, 4)).map(term));
  return [[], ...single, ...several];
}

const bookFields = ['TITLE', 'PAGES', 'PRICE', 'ADDED_AT', 'PUBLISHED', 'PUBLISHER', 'REVIEWS'];
const lists = [
  { name: 'all books', document: allBooks, orders: ordersOf(bookFields, 5), sizes: [7, 100], rows: 150 },
  {
    name: "a publisher's books",
    document: itsBooks,
    orders: ordersOf(bookFields, 5),
    sizes: [1, 2, 3],
    rows: 25,
  },
  {
    name: 'all reviews',
    document: allReviews,
    orders: ordersOf(['STARS', 'WRITTEN_AT'], 2),
    sizes: [100],
    rows: 600,
  },
  {
    name: 'all authors',
    document: allAuthors,
    orders: ordersOf(['BORN'], 1),
    sizes: [1, 2, 3, 7, 100],
    rows: 30,
  },
];

describe.each(databaseKinds)('connections (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library.close());

  test.each(lists)(
    'of $name give every row once and in one order, at every size, both ways',
    async (list) => {
      for (const orderBy of list.orders) {
        const walked = { schema, document: list.document, orderBy };
        const orders = new Set<string>();
        for (const size of list.sizes) {
          for (const direction of ['forward', 'backward'] as const) {
            const { ids, wrong } = await walk(library, walked, size, direction);
            const place = `${JSON.stringify(orderBy)}, ${size} ${direction}`;
            expect(wrong, place).toEqual([]);
            expect(ids, place).toHaveLength(list.rows);
            expect(new Set(ids).size, place).toBe(list.rows);
            orders.add(ids.join());
          }
        }
        expect(orders.size, JSON.stringify(orderBy)).toBe(1);
      }
    },
  );
});
