import { type SqlBool, sql } from 'kysely';
import type { LibraryBuilder } from './builder.ts';
import type { LibraryLists } from './lists.ts';
import { measureColumns } from './tables.ts';
import type { LibraryTypes } from './types.ts';
import { authorCount, highStars, reviewCount, stars, youngest } from './values.ts';

const int4 = { type: 'int4', nullable: false };

function places(builder: LibraryBuilder, { Named }: LibraryTypes, { books, GenreCount }: LibraryLists): void {
  builder.kyselyNode('country', {
    name: 'Country',
    description: 'A country.',
    id: { description: 'The node id.' },
    interfaces: [Named],
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Its code.' }),
      name: t.exposeString('name', { description: 'Its name.' }),
      size: t.expression({
        type: 'Int',
        args: { plus: t.arg.int({ required: true, defaultValue: 10 }) },
        column: int4,
        expression: (rows, argument) =>
          sql`length(${rows.column('name')}) + ${argument.member('plus').bind()}::int`,
        description: 'How long its name is, and something.',
      }),
      publishers: t.relation('publishers', { description: 'Its publishers.' }),
    }),
  });
  builder.kyselyNode('publisher', {
    name: 'Publisher',
    description: 'A publisher.',
    id: { description: 'The node id.' },
    interfaces: [Named],
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      size: t.field({
        type: 'Int',
        args: { plus: t.arg.int({ required: true, defaultValue: 100 }) },
        select: ['name'],
        description: 'How long its name is, and something, in JavaScript.',
        resolve: ({ name }, { plus }) => name.length + plus,
      }),
      country: t.relation('country', { description: 'Its country.' }),
      books: t.relatedConnection('books', { list: books, description: 'Its books.' }),
      allBooks: t.relation('books', { description: 'All its books.' }),
      genres: t.rows({
        type: [GenreCount],
        source: (rows) => sql`
          select genre, count(*)::int as count from book b
          where b.publisher_id = ${rows.column('id')} group by genre
        `,
        orderBy: ['count', 'genre'],
        description: 'Its books by genre.',
      }),
      shouted: t.field({
        type: 'String',
        select: ['name'],
        description: 'Its name, resolved in JavaScript.',
        resolve: ({ name }) => name.toUpperCase(),
      }),
    }),
  });
}

function people(builder: LibraryBuilder, { Named }: LibraryTypes, { books }: LibraryLists): void {
  builder.kyselyNode('author', {
    name: 'Author',
    description: 'An author.',
    id: { description: 'The node id.' },
    successor: 'merged_into',
    interfaces: [Named],
    fields: (t) => ({
      number: t.expose('id', { type: 'Decimal', description: 'The key itself.' }),
      name: t.exposeString('name', { description: 'The name.' }),
      born: t.exposeString('born', { nullable: true, description: 'The day of birth.' }),
      size: t.expression({
        type: 'Int',
        args: { plus: t.arg.int({ required: true, defaultValue: 1000 }) },
        column: int4,
        expression: (rows, argument) =>
          sql`length(${rows.column('name')}) + ${argument.member('plus').bind()}::int`,
        description: 'How long the name is, and something.',
      }),
      successor: t.relation('successor', { description: 'With whom this one was merged.' }),
      favourite: t.relation('favourite', { description: 'The book that this one likes best.' }),
      books: t.relatedConnection('books', { list: books, description: 'The books.' }),
      bookList: t.relation('books', { description: 'All the books.' }),
    }),
  });
}

function works(
  builder: LibraryBuilder,
  { Genre }: LibraryTypes,
  { Extent, Stars, reviews }: LibraryLists,
): void {
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
      extent: t.value({
        type: Extent,
        nullable: true,
        values: { books: () => sql`1`, pages: (rows) => sql`${rows.column('pages')}::bigint` },
        present: (rows) => sql<SqlBool>`${rows.column('pages')} is not null`,
        description: 'How much of it there is; null where nobody counted.',
      }),
      weight: t.exposeFloat('weight', { nullable: true, description: 'What it weighs.' }),
      addedAt: t.exposeString('added_at', { nullable: true, description: 'When it came.' }),
      published: t.exposeString('published', { nullable: true, description: 'When it was printed.' }),
      tags: t.exposeStringList('tags', { description: 'Its tags.' }),
      notes: t.expose('notes', { type: 'JSON', nullable: true, description: 'Whatever.' }),
      inPrint: t.exposeBoolean('in_print', { description: 'Whether it can be had.' }),
      publisher: t.relation('publisher', { description: 'Its publisher.' }),
      publisherIfAny: t.relation('publisher', { nullable: true, description: 'Null where it is hidden.' }),
      authors: t.relation('authors', { description: 'Who wrote it.' }),
      reviews: t.relatedConnection('reviews', { list: reviews, description: 'What was said.' }),
      reviewList: t.relation('reviews', { description: 'All that was said.' }),
      reviewCount: t.aggregate({
        type: 'Int',
        aggregate: reviewCount,
        column: int4,
        description: 'How much was said.',
      }),
      authorCount: t.aggregate({
        type: 'Int',
        aggregate: authorCount,
        column: int4,
        description: 'How many wrote it.',
      }),
      youngest: t.aggregate({
        type: 'String',
        nullable: true,
        aggregate: youngest,
        column: { type: 'date', nullable: true },
        description: 'When the youngest of them was born.',
      }),
      stars: t.aggregate({ type: Stars, aggregate: stars, description: 'What reviews gave.' }),
      highStars: t.aggregate({ type: Stars, aggregate: highStars, description: 'What high reviews gave.' }),
      titleLength: t.expression({
        type: 'Int',
        args: { plus: t.arg.int({ required: true }) },
        column: int4,
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
}

function extremes(builder: LibraryBuilder): void {
  builder.kyselyObject('specimen', {
    name: 'Specimen',
    description: 'Values at the edge of their types.',
    fields: (t) => ({
      number: t.exposeInt('id', { description: 'Its number.' }),
      big: t.exposeString('big', { nullable: true, description: 'A bigint.' }),
      amount: t.expose('amount', { type: 'Decimal', nullable: true, description: 'A numeric.' }),
      amountText: t.exposeString('amount', { nullable: true, description: 'The same as it is.' }),
      moment: t.exposeString('moment', { nullable: true, description: 'A timestamptz.' }),
      day: t.exposeString('day', { nullable: true, description: 'A date.' }),
      words: t.expose('words', {
        type: ['String'],
        nullable: { list: false, items: true },
        description: 'Some words.',
      }),
      real: t.exposeFloat('real', { nullable: true, description: 'A float.' }),
      sentence: t.exposeString('sentence', { description: 'Text with what JSON escapes.' }),
    }),
  });
  builder.kyselyObject('measure', {
    name: 'Measure',
    description: 'Many columns.',
    fields: (t) => ({
      number: t.exposeInt('id', { description: 'Its number.' }),
      ...Object.fromEntries(
        measureColumns.map((name) => [name, t.exposeInt(name, { nullable: true, description: 'One.' })]),
      ),
    }),
  });
}

export function libraryObjects(builder: LibraryBuilder, types: LibraryTypes, lists: LibraryLists): void {
  places(builder, types, lists);
  people(builder, types, lists);
  works(builder, types, lists);
  extremes(builder);
}
