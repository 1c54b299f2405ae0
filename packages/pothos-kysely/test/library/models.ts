import { type SqlBool, sql } from 'kysely';
import { declareModels, fromContext } from '../../src/index.ts';
import { tables } from './generated-tables.ts';
import type { LibraryDB } from './tables.ts';

/** Who asks: what of it shapes the SQL. */
export type Viewer = 'guest' | 'reader' | 'librarian' | 'office';

export const models = declareModels<LibraryDB, Viewer>()(tables, (model) => ({
  country: model('country', (r) => ({ publishers: r.many('publisher', { code: 'country_code' }) })),
  publisher: model(
    'publisher',
    (r) => ({
      country: r.one('country', { country_code: 'code' }),
      books: r.many('book', { id: 'publisher_id' }, { orderBy: ['title', 'id'] }),
    }),
    {
      scope: (alias, viewer) =>
        viewer === 'office'
          ? sql<SqlBool>`${sql.ref(`${alias}.office`)} = ${fromContext(({ office }: { office: string }) => office)}`
          : null,
    },
  ),
  author: model('author', (r) => ({
    successor: r.one('author', { merged_into: 'id' }),
    favourite: r.one('book', { favourite_id: 'id' }),
    books: r.through('book_author', 'book', {
      from: { id: 'author_id' },
      to: { book_id: 'id' },
      orderBy: ['title', 'id'],
    }),
  })),
  book: model('book', (r) => ({
    publisher: r.one('publisher', { publisher_id: 'id' }, { required: true }),
    authors: r.through('book_author', 'author', {
      from: { id: 'book_id' },
      to: { author_id: 'id' },
      orderBy: ['name', 'id'],
    }),
    reviews: r.many('review', { id: 'book_id' }, { orderBy: ['written_at', 'id'] }),
  })),
  book_author: model('book_author', (r) => ({
    author: r.one('author', { author_id: 'id' }, { required: true }),
  })),
  specimen: model('specimen'),
  measure: model('measure'),
  review: model('review', (r) => ({ book: r.one('book', { book_id: 'id' }, { required: true }) }), {
    scope: (alias, viewer) =>
      viewer === 'librarian'
        ? null
        : // An `or` at the top, which must not run into the conditions beside it.
          sql<SqlBool>`not ${sql.ref(`${alias}.secret`)} or ${sql.ref(`${alias}.stars`)} is null`,
  }),
}));
