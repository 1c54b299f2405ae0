import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LibraryContext } from './library/builder.ts';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import { type LibraryRows, readRows } from './naive/rows.ts';

type Viewer = Pick<LibraryContext, 'viewer' | 'office'>;
const viewers: readonly Viewer[] = [
  { viewer: 'librarian' },
  { viewer: 'guest' },
  { viewer: 'reader' },
  { viewer: 'office', office: 'north' },
  { viewer: 'office', office: 'south' },
  { viewer: 'office', office: 'nowhere' },
];
const schemas = [
  librarySchema({ batchThreshold: 0 }),
  librarySchema({ batchThreshold: Number.POSITIVE_INFINITY }),
];

const globalId = (typename: string, key: string) => Buffer.from(`${typename}:${key}`).toString('base64');
/** Base64 in a text, such as node ids and cursors, written out: what they hold is told too. */
const readable = (text: string) =>
  text.replace(
    /"([\w+/=-]{12,})"/g,
    (whole, encoded) => `${whole} ${Buffer.from(encoded, 'base64').toString()}`,
  );

/** Every path to reviews and publishers that the schema has. */
const paths: Readonly<Record<string, string>> = {
  'a list': '{ reviews(first: 100) { edges { cursor node { id text } } } publishers { id name } }',
  'the end of a list': '{ reviews(last: 100) { pageInfo { startCursor endCursor } nodes { text } } }',
  'nested lists': '{ books(first: 100) { nodes { reviewList { id text } publisherIfAny { name } } } }',
  'nested connections':
    '{ books(first: 100) { nodes { reviews(first: 100) { edges { cursor node { text } } } } } }',
  'relations over relations':
    '{ authors(first: 100) { nodes { bookList { reviewList { text book { publisherIfAny { name } } } } } } }',
  'a parent': '{ country(code: "VN") { publishers { name } } }',
  'an interface': '{ named(first: 100) { edges { cursor node { id: __typename name } } } }',
  'an order over a relation': `{
    books(first: 100, orderBy: [{ field: PUBLISHER }]) { edges { cursor } pageInfo { startCursor endCursor } }
  }`,
};

describe.each(databaseKinds)('rows that a viewer may not read (%s)', (kind) => {
  let library: Library;
  let rows: LibraryRows;
  beforeAll(async () => {
    library = await openLibrary(kind);
    rows = await readRows(library.kysely);
  });
  afterAll(() => library.close());

  const hiddenReviews = ({ viewer }: Viewer) =>
    rows.review.filter(({ secret }) => secret && viewer !== 'librarian');
  const visibleReviews = ({ viewer }: Viewer) =>
    rows.review.filter(({ secret }) => !secret || viewer === 'librarian');
  const hiddenPublishers = ({ viewer, office }: Viewer) =>
    rows.publisher.filter((each) => viewer === 'office' && each.office !== office);

  /** What a viewer is told in all ways and strategies, as one text. */
  async function toldTo(context: Viewer, document: string, variables = {}): Promise<string> {
    const texts: string[] = [];
    for (const schema of schemas) {
      const request = { schema, document, variables, context };
      texts.push((await library.answer(request)) ?? '', JSON.stringify(await library.execute(request)));
    }
    return readable(texts.join('\n'));
  }

  async function dataFor<Data>(context: Viewer, document: string, variables = {}): Promise<Data> {
    const [schema, other] = schemas;
    if (!schema || !other) throw new Error('two schemas');
    const text = await library.answer({ schema, document, variables, context });
    const { data } = await library.execute({ schema: other, document, variables, context });
    if (text !== null) expect(JSON.stringify(data)).toBe(text);
    return JSON.parse(JSON.stringify(data));
  }

  test.each(Object.entries(paths))('are not told by way of %s', async (_path, document) => {
    for (const viewer of viewers) {
      const told = await toldTo(viewer, document);
      const secrets = [
        ...hiddenReviews(viewer).flatMap(({ id, text }) => [`"${text}"`, id]),
        ...hiddenPublishers(viewer).flatMap(({ id, name }) => [name, id]),
      ];
      expect(
        secrets.filter((secret) => told.includes(secret)),
        JSON.stringify(viewer),
      ).toEqual([]);
    }
  });

  test('are not found by their ids, alone or among others, nor by the keys that a resolver names', async () => {
    const document = `query Ids($ids: [ID!]!, $review: ID!, $reviewKey: String!, $publisherKey: String!) {
      nodes(ids: $ids) { id } node(id: $review) { id }
      reviewByKey(key: $reviewKey) { text } publisherByKey(key: $publisherKey) { name }
    }`;
    for (const viewer of viewers) {
      const [review] = hiddenReviews(viewer);
      const [publisher] = hiddenPublishers(viewer);
      const reviewKey = review?.id ?? '00000000-0000-0000-0000-000000000000';
      const publisherKey = publisher?.id ?? '00000000-0000-0000-0000-000000000000';
      const ids = [
        globalId('Review', reviewKey),
        globalId('Publisher', publisherKey),
        globalId('Country', 'VN'),
      ];
      const variables = { ids, review: globalId('Review', reviewKey), reviewKey, publisherKey };
      expect(await dataFor(viewer, document, variables)).toEqual({
        nodes: [null, null, { id: globalId('Country', 'VN') }],
        node: null,
        reviewByKey: null,
        publisherByKey: null,
      });
    }
  });

  test('are in no count and no sum', async () => {
    const document = `{
      reviews { totalCount }
      all: books(first: 100) { stars { count total } nodes { id reviewCount stars { count } reviews { totalCount } } }
      named { totalCount }
    }`;
    interface Counted {
      reviews: { totalCount: number };
      all: {
        stars: { count: number; total: string };
        nodes: {
          id: string;
          reviewCount: number;
          stars: { count: number };
          reviews: { totalCount: number };
        }[];
      };
      named: { totalCount: number };
    }
    for (const viewer of viewers) {
      const visible = visibleReviews(viewer);
      const { reviews, all, named } = await dataFor<Counted>(viewer, document);
      expect(reviews.totalCount).toBe(visible.length);
      expect(all.stars).toEqual({
        count: visible.length,
        total: String(visible.reduce((sum, { stars }) => sum + stars, 0)),
      });
      for (const { id, ...counts } of all.nodes) {
        const own = visible.filter((review) => globalId('Book', review.book_id) === id).length;
        expect(counts).toEqual({ reviewCount: own, stars: { count: own }, reviews: { totalCount: own } });
      }
      const publishers = rows.publisher.length - hiddenPublishers(viewer).length;
      expect(named.totalCount).toBe(rows.author.length + rows.country.length + publishers);
    }
  });

  test('do not decide what some, every and none find, nor a filter over a parent', async () => {
    const count = async (viewer: Viewer, filter: object) => {
      const document = 'query Count($filter: BookFilter) { books(filter: $filter) { totalCount } }';
      return (await dataFor<{ books: { totalCount: number } }>(viewer, document, { filter })).books
        .totalCount;
    };
    for (const viewer of viewers) {
      const visible = visibleReviews(viewer);
      const reviewed = new Set(visible.map((review) => review.book_id)).size;
      const good = new Set(visible.filter(({ stars }) => stars >= 4).map((review) => review.book_id)).size;
      const bad = new Set(visible.filter(({ stars }) => stars < 4).map((review) => review.book_id)).size;
      expect(await count(viewer, { reviews: { some: {} } })).toBe(reviewed);
      expect(await count(viewer, { reviews: { none: {} } })).toBe(rows.book.length - reviewed);
      expect(await count(viewer, { reviews: { some: { stars: { gte: 4 } } } })).toBe(good);
      expect(await count(viewer, { reviews: { every: { stars: { gte: 4 } } } })).toBe(rows.book.length - bad);
      const hidden = new Set(hiddenPublishers(viewer).map(({ id }) => id));
      const published = rows.book.filter((book) => !hidden.has(book.publisher_id)).length;
      expect(await count(viewer, { publisher: {} })).toBe(published);
      expect(await count(viewer, { not: { publisher: {} } })).toBe(rows.book.length - published);
    }
  });

  test('do not decide an order', async () => {
    const document = '{ books(first: 100, orderBy: [{ field: REVIEWS }]) { nodes { reviewCount } } }';
    for (const viewer of viewers) {
      const { books } = await dataFor<{ books: { nodes: { reviewCount: number }[] } }>(viewer, document);
      const counts = books.nodes.map(({ reviewCount }) => reviewCount);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    }
  });

  test.each([
    ['a filter', 'books(filter: { price: { gt: "0" } }) { totalCount }'],
    [
      'a filter in a filter',
      'books(filter: { and: [{ or: [{ not: { price: { isNull: true } } }] }] }) { totalCount }',
    ],
    [
      'a filter over relations',
      'authors(filter: { books: { none: { price: { gt: "0" } } } }) { totalCount }',
    ],
    [
      'a filter over relations of relations',
      'reviews(filter: { book: { publisher: { books: { some: { price: { gt: "0" } } } } } }) { totalCount }',
    ],
    ['an order', 'books(orderBy: [{ field: TITLE }, { field: PRICE }]) { totalCount }'],
    ['a nested order', 'publishers { books(orderBy: [{ field: PRICE }]) { nodes { title } } }'],
  ])('lend no field to %s of who may not read it', async (_what, selection) => {
    const document = `{ ${selection} }`;
    for (const schema of schemas) {
      const refused = { schema, document, context: { viewer: 'guest' } as const };
      expect(await library.answer({ ...refused, context: { viewer: 'reader' } })).not.toBeNull();
      expect(await library.answer(refused)).toBeNull();
      const { data, errors } = await library.execute(refused);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/may not read/);
    }
  });

  test('stay hidden when viewers of one kind and of other kinds ask the same at once', async () => {
    const document = '{ publishers { name } reviews { totalCount } }';
    const [schema] = schemas;
    if (!schema) throw new Error('a schema');
    const asked = Array.from(
      { length: 60 },
      (_each, index) => viewers[(index * 7) % viewers.length] ?? viewers[0],
    );
    const answers = await Promise.all(
      asked.map(async (context = { viewer: 'guest' }, index) => {
        const request = { schema, document, context };
        const text =
          index % 2 ? await library.answer(request) : JSON.stringify((await library.execute(request)).data);
        return { context, data: JSON.parse(text ?? 'null') };
      }),
    );
    for (const { context, data } of answers) {
      const hidden = new Set(hiddenPublishers(context).map(({ name }) => name));
      const names = rows.publisher.map(({ name }) => name).filter((name) => !hidden.has(name));
      expect(data.publishers.map(({ name }: { name: string }) => name)).toEqual(names.toSorted());
      expect(data.reviews.totalCount).toBe(visibleReviews(context).length);
    }
  });
});
