import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Kysely } from 'kysely';
import { type SqlBool, sql } from 'kysely';
import KyselyPlugin, {
  type Aggregate,
  aggregateMember,
  BadUserInput,
  by,
  column,
  comparing,
  quoted,
  type StatementReport,
} from '../../src/index.ts';
import { models, type Viewer } from './models.ts';
import type { LibraryDB } from './tables.ts';

export interface LibraryContext {
  readonly kysely: Kysely<LibraryDB>;
  readonly viewer: Viewer;
  readonly office?: string;
  readonly report?: (statement: StatementReport) => void;
}

export const builder = new SchemaBuilder<{
  Context: LibraryContext;
  DefaultFieldNullability: false;
  KyselyDB: LibraryDB;
  KyselyModels: typeof models.models;
  KyselyViewer: Viewer;
  Scalars: {
    Decimal: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin, KyselyPlugin],
  defaultFieldNullability: false,
  relay: {},
  kysely: {
    models,
    database: ({ kysely }) => kysely,
    viewer: ({ viewer }) => viewer,
    scalars: { Decimal: (value) => quoted(sql`trim_scale(${value})`) },
    report: ({ report }) => report,
  },
});

const withoutTrailingZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
builder.scalarType('Decimal', { serialize: (value) => withoutTrailingZeros(String(value)) });
builder.scalarType('JSON', { serialize: (value) => value });
builder.queryType({});

const Genre = builder.enumType('Genre', { values: ['NOVEL', 'POEMS', 'ESSAYS'] as const });

const Country = builder.kyselyRef<'country', 'code'>('country', 'Country');
const Publisher = builder.kyselyRef('publisher', 'Publisher');
const Author = builder.kyselyRef('author', 'Author');
const Book = builder.kyselyRef('book', 'Book');
const Review = builder.kyselyRef('review', 'Review');

const TextFilter = builder.kyselyComparison('TextFilter', 'Compares text.', 'String', {
  eq: 'Equal.',
  in: 'One of these.',
  contains: 'Contains.',
  startsWith: 'Begins.',
  isNull: 'Has none.',
});
const IntFilter = builder.kyselyComparison('IntFilter', 'Compares numbers.', 'Int', {
  eq: 'Equal.',
  ne: 'Not equal.',
  in: 'One of these.',
  notIn: 'None of these.',
  gt: 'Greater.',
  lte: 'At most.',
  isNull: 'Has none.',
});
const GenreFilter = builder.kyselyComparison('GenreFilter', 'Compares genres.', Genre, {
  eq: 'Equal.',
  in: 'One of these.',
  notIn: 'None of these.',
  isNull: 'Has none.',
});
const DecimalFilter = builder.kyselyComparison('DecimalFilter', 'Compares decimals.', 'Decimal', {
  eq: 'Equal.',
  gt: 'Greater.',
  lte: 'At most.',
  isNull: 'Has none.',
});

const publisherFilter = builder.kyselyFilter('PublisherFilter', 'Which publishers.', () => ({
  name: comparing(TextFilter, 'name', 'Its name.'),
  country: comparing(TextFilter, 'country_code', 'Its country.'),
  books: builder.kyselyRelationFilter('publisher', 'books', () => bookFilter, 'Its books.'),
}));
const reviewFilter = builder.kyselyFilter('ReviewFilter', 'Which reviews.', () => ({
  stars: comparing(IntFilter, 'stars', 'How many.'),
}));
const authorFilter = builder.kyselyFilter('AuthorFilter', 'Which authors.', () => ({
  name: comparing(TextFilter, 'name', 'The name.'),
}));
const bookFilter = builder.kyselyFilter('BookFilter', 'Which books.', () => ({
  title: comparing(TextFilter, 'title', 'Its title.'),
  genre: comparing(GenreFilter, 'genre', 'Its genre.'),
  pages: comparing(IntFilter, 'pages', 'How many pages.'),
  price: comparing(DecimalFilter, 'price', 'What it costs.', {
    readableBy: (viewer: Viewer) => viewer !== 'guest',
  }),
  publisher: builder.kyselyRelationFilter('book', 'publisher', () => publisherFilter, 'Its publisher.'),
  authors: builder.kyselyRelationFilter('book', 'authors', () => authorFilter, 'Who wrote it.'),
  reviews: builder.kyselyRelationFilter('book', 'reviews', () => reviewFilter, 'What was said.'),
}));

interface StarsValue {
  readonly total: string;
  readonly count: number;
  readonly best: number | null;
}
const Stars = builder.kyselyValue<StarsValue>('Stars', {
  description: 'What reviews gave together.',
  columns: {
    total: { type: 'int8', nullable: false },
    count: { type: 'int4', nullable: false },
    best: { type: 'int4', nullable: true },
  },
  fields: (t) => ({
    total: t.expose('total', { type: 'Decimal', description: 'The sum.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    best: t.exposeInt('best', { nullable: true, description: 'The best.' }),
  }),
});

const starsOf = (where?: (alias: string) => ReturnType<typeof sql<SqlBool>>): Aggregate => ({
  relation: models.models.book.relations.reviews,
  ...(where && { where }),
  values: {
    total: { of: (alias) => sql`sum(${column(alias, 'stars')})`, empty: sql`0` },
    count: { of: () => sql`count(*)`, empty: sql`0` },
    best: { of: (alias) => sql`max(${column(alias, 'stars')})` },
  },
});
const stars = starsOf();
const highStars = starsOf((alias) => sql<SqlBool>`${column(alias, 'stars')} > 3`);

export const books = builder.kyselyList('book', {
  name: 'Book',
  node: Book,
  filter: bookFilter,
  orderFields: {
    TITLE: { type: 'text', column: 'title', description: 'By title.' },
    PAGES: { type: 'int4', column: 'pages', description: 'By pages.' },
    PRICE: {
      type: 'numeric',
      column: 'price',
      description: 'By price.',
      readableBy: (viewer: Viewer) => viewer !== 'guest',
    },
    ADDED_AT: { type: 'timestamptz', column: 'added_at', description: 'By the moment.' },
    PUBLISHED: { type: 'date', column: 'published', description: 'By the day.' },
    PUBLISHER: {
      type: 'text',
      column: (alias) => sql`(select p.name from publisher p where p.id = ${column(alias, 'publisher_id')})`,
      description: 'By publisher.',
    },
    REVIEWS: {
      type: 'int8',
      column: (alias) =>
        sql`(select count(*) from review r where r.book_id = ${column(alias, 'id')} and not r.secret)`,
      description: 'By reviews.',
    },
  },
  defaultOrder: [by('TITLE')],
});
builder.kyselyConnectionFields(books, {
  stars: { type: Stars, description: 'Of all that match.', planned: aggregateMember(stars) },
});
export const reviews = builder.kyselyList('review', {
  name: 'Review',
  node: Review,
  filter: reviewFilter,
  orderFields: {
    STARS: { type: 'int4', column: 'stars', description: 'By stars.' },
    WRITTEN_AT: { type: 'timestamptz', column: 'written_at', description: 'By the moment.' },
  },
  defaultOrder: [by('WRITTEN_AT', 'DESC')],
});
export const authors = builder.kyselyList('author', {
  name: 'Author',
  node: Author,
  filter: authorFilter,
  search: 'search_text',
  orderFields: { BORN: { type: 'date', column: 'born', description: 'By birth.' } },
  defaultOrder: [by('BORN')],
});

builder.kyselyNode('country', {
  name: 'Country',
  description: 'A country.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    publishers: t.relation('publishers', { description: 'Its publishers.' }),
  }),
});
builder.kyselyNode('publisher', {
  name: 'Publisher',
  description: 'A publisher.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    country: t.relation('country', { description: 'Its country.' }),
    books: t.relatedConnection('books', { list: books, description: 'Its books.' }),
    allBooks: t.relation('books', { description: 'All its books.' }),
    shouted: t.field({
      type: 'String',
      select: ['name'],
      description: 'Its name, resolved in JavaScript.',
      resolve: ({ name }) => name.toUpperCase(),
    }),
  }),
});
builder.kyselyNode('author', {
  name: 'Author',
  description: 'An author.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    number: t.expose('id', { type: 'Decimal', description: 'The key itself.' }),
    name: t.exposeString('name', { description: 'The name.' }),
    born: t.exposeString('born', { nullable: true, description: 'The day of birth.' }),
    books: t.relatedConnection('books', { list: books, description: 'The books.' }),
    bookList: t.relation('books', { description: 'All the books.' }),
  }),
});
builder.kyselyNode('book', {
  name: 'Book',
  description: 'A book.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    genre: t.expose('genre', { type: Genre, nullable: true, description: 'Its genre.' }),
    price: t.expose('price', { type: 'Decimal', nullable: true, description: 'What it costs.' }),
    pages: t.exposeInt('pages', { nullable: true, description: 'How many pages.' }),
    pagesPromised: t.field({
      type: 'Int',
      select: ['pages'],
      description: 'The same, in JavaScript.',
      resolve: ({ pages }) => pages ?? 0,
    }),
    weight: t.exposeFloat('weight', { nullable: true, description: 'What it weighs.' }),
    addedAt: t.exposeString('added_at', { nullable: true, description: 'When it came.' }),
    published: t.exposeString('published', { nullable: true, description: 'When it was printed.' }),
    tags: t.exposeStringList('tags', { description: 'Its tags.' }),
    notes: t.expose('notes', { type: 'JSON', nullable: true, description: 'Whatever.' }),
    inPrint: t.exposeBoolean('in_print', { description: 'Whether it can be had.' }),
    publisher: t.relation('publisher', { description: 'Its publisher.' }),
    authors: t.relation('authors', { description: 'Who wrote it.' }),
    reviews: t.relatedConnection('reviews', { list: reviews, description: 'What was said.' }),
    reviewList: t.relation('reviews', { description: 'All that was said.' }),
    stars: t.aggregate({ type: Stars, aggregate: stars, description: 'What reviews gave.' }),
    highStars: t.aggregate({ type: Stars, aggregate: highStars, description: 'What high reviews gave.' }),
    titleLength: t.expression({
      type: 'Int',
      args: { plus: t.arg.int({ required: true }) },
      column: { type: 'int4', nullable: false },
      expression: (rows, argument) =>
        sql`length(${rows.column('title')}) + ${argument.member('plus').bind()}::int`,
      description: 'How long its title is, and something.',
    }),
  }),
});
builder.kyselyNode('review', {
  name: 'Review',
  description: 'A review.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: 'How many.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    writtenAt: t.exposeString('written_at', { description: 'When.' }),
    book: t.relation('book', { description: 'Of which book.' }),
  }),
});

const Anything = builder.unionType('Anything', { types: [Book, Author, Country] });
const found = builder.kyselyDerivedList('Found', {
  node: Anything,
  columns: {
    typename: { type: 'text', nullable: false },
    key: { type: 'text', nullable: false },
    name: { type: 'text', nullable: false },
  },
  key: 'key',
  orderFields: { NAME: { type: 'text', column: 'name', description: 'By name.' } },
  defaultOrder: [by('NAME')],
  source: (argument) => sql`(
    select 'Book' as typename, id::text as key, title as name from book
    where title like '%' || ${argument.member('query').bind()}::text || '%'
    union all select 'Author', id::text, name from author where name like '%' || ${argument.member('query').bind()}::text || '%'
    union all select 'Country', code, name from country
  )`,
});

builder.queryFields((t) => ({
  books: t.kyselyConnection({ list: books, description: 'Books.' }),
  authors: t.kyselyConnection({ list: authors, description: 'Authors.' }),
  reviews: t.kyselyConnection({ list: reviews, description: 'Reviews.' }),
  search: t.kyselyConnection({
    list: found,
    args: { query: t.arg.string({ required: true }) },
    description: 'Anything.',
  }),
  publishers: t.kyselyRows({ table: 'publisher', orderBy: ['name'], description: 'All publishers.' }),
  country: t.kyselyRow({
    table: 'country',
    args: { code: t.arg.string({ required: true }) },
    where: (alias, argument) => sql<SqlBool>`${column(alias, 'code')} = ${argument.member('code').bind()}`,
    description: 'One country.',
  }),
  byKeys: t.field({
    type: [Book],
    args: { keys: t.arg.stringList({ required: true }) },
    description: 'Books that a resolver names by their key.',
    resolve: (_root, { keys }) => keys.map((id) => ({ id })),
  }),
  anyhow: t.field({
    type: [Anything],
    description: 'Objects of a union that a resolver names by their key.',
    resolve: () =>
      [
        { __typename: 'Country', code: 'VN' },
        { __typename: 'Book', id: '00000000-0000-4000-9000-000000000007' },
      ] as never,
  }),
  refused: t.field({
    type: 'String',
    nullable: true,
    description: 'Fails.',
    resolve: () => {
      throw new BadUserInput('nothing', 'is right');
    },
  }),
}));

export const schema = builder.toSchema();
export { Author, Book, Country, Publisher };
