// What must not compile of object types. `tsc` reads this file: an error that is expected and does not come is an error.
import { sql } from 'kysely';
import { libraryBuilder } from '../library/builder.ts';
import { libraryFilters } from '../library/filters.ts';
import { libraryLists } from '../library/lists.ts';
import { libraryTypes } from '../library/types.ts';
import { reviewCount } from '../library/values.ts';

const builder = libraryBuilder({});
const types = libraryTypes(builder);
const lists = libraryLists(builder, types, libraryFilters(builder, types));
const description = 'What it is.';
const id = { description };

// @ts-expect-error there is no model of such a table
builder.kyselyRef('shelf', 'Shelf');
// @ts-expect-error rows of a table cannot be named by a column that it has not
builder.kyselyRef<'country', 'id'>('country', 'Country');
// @ts-expect-error there is no model of such a table
builder.kyselyObject('shelf', { name: 'Shelf', description, fields: () => ({}) });
// @ts-expect-error there is no model of such a table
builder.kyselyNode('shelf', { name: 'Shelf', description, id, fields: () => ({}) });
// @ts-expect-error no column names the row that a row went into
builder.kyselyNode('author', { name: 'A', description, id, successor: 'merged', fields: () => ({}) });

builder.kyselyObject('book', {
  name: 'Book',
  description,
  fields: (t) => ({
    title: t.exposeString('title', { description }),
    // @ts-expect-error there is no such column
    unknown: t.exposeString('subtitle', { description }),
    // @ts-expect-error a number is no text
    wrongType: t.exposeString('pages', { nullable: true, description }),
    // @ts-expect-error text is no number
    wrongNumber: t.exposeInt('title', { description }),
    // @ts-expect-error the column can be null, the field cannot
    promised: t.exposeInt('pages', { description }),
    // @ts-expect-error an enum can be null, the field cannot
    promisedGenre: t.expose('genre', { type: types.Genre, description }),
    // @ts-expect-error a list is no text
    listed: t.exposeString('tags', { description }),
    // @ts-expect-error there is no such relation
    unknownRelation: t.relation('editors', { description }),
    // @ts-expect-error a parent has no pages
    pagesOfParent: t.relatedConnection('publisher', { list: lists.books, description }),
    // @ts-expect-error a field says what it is
    undescribed: t.relation('authors'),
    // @ts-expect-error there is no such column to select
    selectsUnknown: t.field({ type: 'String', select: ['subtitle'], description, resolve: () => '' }),
    readsUnselected: t.field({
      type: 'Int',
      select: ['title'],
      description,
      // @ts-expect-error the resolver reads what it did not select
      resolve: ({ pages }) => pages ?? 0,
    }),
    readsNothing: t.field({
      type: 'String',
      description,
      // @ts-expect-error the resolver reads without having selected
      resolve: ({ title }) => title,
    }),
    // @ts-expect-error what can be null is given for what cannot
    givesNull: t.field({ type: 'Int', select: ['pages'], description, resolve: ({ pages }) => pages }),
    givesNumber: t.field({
      type: 'String',
      select: ['pages'],
      description,
      // @ts-expect-error a number is given for text
      resolve: ({ pages }) => pages ?? 0,
    }),
    argued: t.field({
      type: 'Int',
      args: { plus: t.arg.string({ required: true }) },
      description,
      // @ts-expect-error an argument is of another type
      resolve: (_book, { plus }) => plus,
    }),
    // @ts-expect-error an expression says what type it has
    untyped: t.expression({ type: 'Int', description, expression: () => sql`1` }),
  }),
});

builder.kyselyObject('publisher', {
  name: 'Publisher',
  description,
  fields: (t) => ({
    // @ts-expect-error a publisher has no reviews to count
    reviewCount: t.aggregate({ type: 'Int', aggregate: reviewCount, description }),
  }),
});

builder.kyselyValue<{ total: string; best: number | null }>('Sum', {
  description,
  // @ts-expect-error a member has no column
  columns: { total: { type: 'int8', nullable: false } },
  fields: (t) => ({
    total: t.exposeString('total', { description }),
    // @ts-expect-error the member can be null, the field cannot
    best: t.exposeInt('best', { description }),
    // @ts-expect-error there is no such member
    worst: t.exposeInt('worst', { description }),
  }),
});
