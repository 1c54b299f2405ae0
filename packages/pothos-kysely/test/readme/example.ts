import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { type Kysely, type SqlBool, sql } from 'kysely';
import KyselyPlugin, { by, comparing, declareModels } from '../../src/index.ts';
import { tables } from '../library/generated-tables.ts';
import type { LibraryDB } from '../library/tables.ts';

type Role = 'reader' | 'librarian';

const models = declareModels<LibraryDB, Role>()(tables, (model) => ({
  author: model('author', (r) => ({
    books: r.through('book_author', 'book', { from: { id: 'author_id' }, to: { book_id: 'id' } }),
  })),
  book: model('book', (r) => ({
    authors: r.through('book_author', 'author', { from: { id: 'book_id' }, to: { author_id: 'id' } }),
    reviews: r.many('review', { id: 'book_id' }, { orderBy: ['written_at'] }),
  })),
  review: model('review', undefined, {
    scope: (alias, role) => (role === 'librarian' ? null : sql<SqlBool>`not ${sql.ref(`${alias}.secret`)}`),
  }),
}));

const builder = new SchemaBuilder<{
  Context: { kysely: Kysely<LibraryDB>; role: Role };
  KyselyDB: LibraryDB;
  KyselyModels: typeof models.models;
  KyselyViewer: Role;
}>({
  plugins: [RelayPlugin, KyselyPlugin],
  relay: {},
  kysely: { models, database: ({ kysely }) => kysely, viewer: ({ role }) => role },
});

const Book = builder.kyselyRef('book', 'Book');
builder.kyselyRef('author', 'Author');
builder.kyselyRef('review', 'Review');

const Text = builder.kyselyComparison('TextFilter', 'Compares text.', 'String', {
  eq: 'Equal.',
  contains: 'Contains, whatever the case.',
});
const reviewFilter = builder.kyselyFilterOf('review')('ReviewFilter', 'Which reviews.', () => ({
  text: comparing(Text, 'text', 'What it says.'),
}));
const bookFilter = builder.kyselyFilterOf('book')('BookFilter', 'Which books.', () => ({
  title: comparing(Text, 'title', 'Its title.'),
  reviews: builder.kyselyRelationFilter('book', 'reviews', () => reviewFilter, 'Its reviews.'),
}));

const books = builder.kyselyList('book', {
  name: 'Book',
  node: Book,
  filter: bookFilter,
  orderFields: {
    TITLE: { type: 'text', column: 'title', description: 'By title.' },
    ADDED_AT: { type: 'timestamptz', column: 'added_at', description: 'By the moment it came.' },
  },
  defaultOrder: [by('ADDED_AT', 'DESC')],
});

builder.kyselyNode('book', {
  name: 'Book',
  description: 'A book.',
  id: { description: 'Its node id.' },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    authors: t.relation('authors', { description: 'Who wrote it.' }),
    reviews: t.relation('reviews', { description: 'What was said.' }),
    shouted: t.field({
      type: 'String',
      select: ['title'],
      description: 'Its title, by a resolver.',
      resolve: ({ title }) => title.toUpperCase(),
    }),
  }),
});
builder.kyselyObject('author', {
  name: 'Author',
  description: 'An author.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    books: t.relatedConnection('books', { list: books, description: 'The books, page by page.' }),
  }),
});
builder.kyselyObject('review', {
  name: 'Review',
  description: 'A review.',
  fields: (t) => ({ text: t.exposeString('text', { description: 'What it says.' }) }),
});
builder.queryType({
  fields: (t) => ({ books: t.kyselyConnection({ list: books, description: 'Books, page by page.' }) }),
});

export const schema = builder.toSchema();
