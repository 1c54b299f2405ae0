import { type SqlBool, sql } from 'kysely';
import { aggregateMember, by, column } from '../../src/index.ts';
import type { LibraryBuilder } from './builder.ts';
import type { LibraryFilters } from './filters.ts';
import { stockTypes, wholeStock } from './stock.ts';
import type { LibraryTypes } from './types.ts';
import { authorCount, stars, starsType } from './values.ts';

function bookList(builder: LibraryBuilder, { Book }: LibraryTypes, { book, isStaff }: LibraryFilters) {
  return builder.kyselyList('book', {
    name: 'Book',
    node: Book,
    filter: book,
    orderFields: {
      TITLE: { type: 'text', column: 'title', description: 'By title.' },
      PAGES: { type: 'int4', column: 'pages', description: 'By pages.' },
      PRICE: { type: 'numeric', column: 'price', description: 'By price.', readableBy: isStaff },
      ADDED_AT: { type: 'timestamptz', column: 'added_at', description: 'By the moment.' },
      PUBLISHED: { type: 'date', column: 'published', description: 'By the day.' },
      PUBLISHER: {
        type: 'text',
        column: (alias, compilation) => {
          const isIts = sql<SqlBool>`${column('p', 'id')} = ${column(alias, 'publisher_id')}`;
          return sql`(select p.name from publisher p where ${compilation.within('publisher', 'p', [isIts])})`;
        },
        description: 'By publisher.',
      },
      REVIEWS: {
        type: 'int8',
        column: (alias, compilation) => {
          const isIts = sql<SqlBool>`${column('r', 'book_id')} = ${column(alias, 'id')}`;
          return sql`(select count(*) from review r where ${compilation.within('review', 'r', [isIts])})`;
        },
        description: 'By reviews.',
      },
    },
    defaultOrder: [by('TITLE')],
  });
}

/** Books, authors and publishers by what they are called: a list of an interface. */
function namedList(builder: LibraryBuilder, { Named }: LibraryTypes) {
  return builder.kyselyDerivedList('Named', {
    node: Named,
    columns: {
      typename: { type: 'text', nullable: false },
      key: { type: 'text', nullable: false },
      name: { type: 'text', nullable: false },
    },
    key: 'key',
    orderFields: { NAME: { type: 'text', column: 'name', description: 'By name.' } },
    defaultOrder: [by('NAME', 'DESC')],
    source: (_argument, compilation) => sql`(
      select 'Author' as typename, id::text as key, name from author
      union all select 'Country', code, name from country
      union all select 'Publisher', p.id::text, name from publisher p
      where ${compilation.within('publisher', 'p', [])}
    )`,
  });
}

function foundList(builder: LibraryBuilder, { Book, Author, Country }: LibraryTypes) {
  const Anything = builder.unionType('Anything', { types: [Book, Author, Country] });
  const list = builder.kyselyDerivedList('Found', {
    node: Anything,
    columns: {
      typename: { type: 'text', nullable: false },
      key: { type: 'text', nullable: false },
      name: { type: 'text', nullable: false },
    },
    key: 'key',
    orderFields: { NAME: { type: 'text', column: 'name', description: 'By name.' } },
    defaultOrder: [by('NAME')],
    source: (argument) => {
      const query = argument.member('query').bind();
      return sql`(
        select 'Book' as typename, id::text as key, title as name from book where title like '%' || ${query}::text || '%'
        union all select 'Author', id::text, name from author where name like '%' || ${query}::text || '%'
        union all select 'Country', code, name from country
      )`;
    },
  });
  return { Anything, list };
}

export function libraryLists(builder: LibraryBuilder, types: LibraryTypes, filters: LibraryFilters) {
  const Stars = starsType(builder);
  const stock = stockTypes(builder, types);
  const books = bookList(builder, types, filters);
  builder.kyselyConnectionFields(books, {
    stars: { type: Stars, description: 'Of all that match.', planned: aggregateMember(stars) },
    wholeStock: {
      type: stock.StockRow,
      nullable: true,
      description: 'Of the whole library.',
      planned: wholeStock,
    },
    authorCount: {
      type: 'Int',
      description: 'Who wrote any of all that match.',
      planned: aggregateMember(authorCount, { type: 'int4', nullable: false }),
    },
  });
  const reviews = builder.kyselyList('review', {
    name: 'Review',
    node: types.Review,
    filter: filters.review,
    orderFields: {
      STARS: { type: 'int4', column: 'stars', description: 'By stars.' },
      WRITTEN_AT: { type: 'timestamptz', column: 'written_at', description: 'By the moment.' },
    },
    defaultOrder: [by('WRITTEN_AT', 'DESC')],
  });
  const authors = builder.kyselyList('author', {
    name: 'Author',
    node: types.Author,
    filter: filters.author,
    search: 'search_text',
    orderFields: { BORN: { type: 'date', column: 'born', description: 'By birth.' } },
    defaultOrder: [by('BORN')],
  });
  const { Anything, list: found } = foundList(builder, types);
  return { ...stock, Stars, books, reviews, authors, Anything, found, named: namedList(builder, types) };
}

export type LibraryLists = ReturnType<typeof libraryLists>;
