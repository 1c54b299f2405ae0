import { type SqlBool, sql } from 'kysely';
import { BadUserInput, column } from '../../src/index.ts';
import type { LibraryBuilder } from './builder.ts';
import type { LibraryLists } from './lists.ts';
import type { LibraryTypes } from './types.ts';

/** What the planner answers by itself. */
export function plannedQueries(builder: LibraryBuilder, lists: LibraryLists): void {
  builder.queryFields((t) => ({
    books: t.kyselyConnection({ list: lists.books, description: 'Books.' }),
    authors: t.kyselyConnection({ list: lists.authors, description: 'Authors.' }),
    reviews: t.kyselyConnection({ list: lists.reviews, description: 'Reviews.' }),
    named: t.kyselyConnection({ list: lists.named, description: 'All that has a name.' }),
    search: t.kyselyConnection({
      list: lists.found,
      args: { query: t.arg.string({ required: true }) },
      description: 'Anything.',
    }),
    publishers: t.kyselyRows({ table: 'publisher', orderBy: ['name'], description: 'All publishers.' }),
    specimens: t.kyselyRows({ table: 'specimen', orderBy: ['id'], description: 'All specimens.' }),
    measures: t.kyselyRows({ table: 'measure', orderBy: ['id'], description: 'All measures.' }),
    country: t.kyselyRow({
      table: 'country',
      args: { code: t.arg.string({ required: true }) },
      where: (alias, argument) => sql<SqlBool>`${column(alias, 'code')} = ${argument.member('code').bind()}`,
      description: 'One country.',
    }),
  }));
}

/** What resolvers answer, naming rows by their keys. */
export function resolvedQueries(builder: LibraryBuilder, types: LibraryTypes, lists: LibraryLists): void {
  const { Author, Book, Publisher, Review } = types;
  builder.queryFields((t) => ({
    byKeys: t.field({
      type: [Book],
      args: { keys: t.arg.stringList({ required: true }) },
      resolve: (_root, { keys }) => keys.map((id) => ({ id })),
    }),
    authorByKey: t.field({
      type: Author,
      nullable: true,
      args: { key: t.arg.string({ required: true }) },
      resolve: (_root, { key }) => ({ id: key }),
    }),
    publisherByKey: t.field({
      type: Publisher,
      nullable: true,
      args: { key: t.arg.string({ required: true }) },
      resolve: (_root, { key }) => ({ id: key }),
    }),
    reviewByKey: t.field({
      type: Review,
      nullable: true,
      args: { key: t.arg.string({ required: true }) },
      resolve: (_root, { key }) => ({ id: key }),
    }),
    anyhow: t.field({
      type: [lists.Anything],
      resolve: () =>
        [
          { __typename: 'Country', code: 'VN' },
          { __typename: 'Book', id: '00000000-0000-4000-9000-000000000007' },
        ] as never,
    }),
    refused: t.field({
      type: 'String',
      nullable: true,
      resolve: () => {
        throw new BadUserInput('nothing', 'is right');
      },
    }),
  }));
}
