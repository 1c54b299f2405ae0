// What must not compile of models. `tsc` reads this file: an error that is expected and does not come is an error.
import { sql } from 'kysely';
import { type DatabaseMetadata, declareModels } from '../../src/index.ts';
import { tables } from '../library/generated-tables.ts';
import type { Viewer } from '../library/models.ts';
import type { LibraryDB } from '../library/tables.ts';

declareModels<LibraryDB, Viewer>()(tables, (model) => ({
  // @ts-expect-error the database has no such table
  shelf: model('shelf'),
  country: model('country', (r) => ({
    // @ts-expect-error the target is no table
    shelves: r.many('shelf', { code: 'country_code' }),
    // @ts-expect-error the row has no such column
    wrongOwn: r.many('publisher', { id: 'country_code' }),
    // @ts-expect-error the target has no such column
    wrongTarget: r.many('publisher', { code: 'country' }),
    // @ts-expect-error the target cannot be ordered by it
    wrongOrder: r.many('publisher', { code: 'country_code' }, { orderBy: ['title'] }),
    // @ts-expect-error to one, the row has no such column
    wrongOne: r.one('publisher', { country: 'id' }),
  })),
  book: model(
    'book',
    (r) => ({
      // @ts-expect-error the join table is no table
      wrongJoin: r.through('shelf', 'author', { from: { id: 'book_id' }, to: { author_id: 'id' } }),
      // @ts-expect-error the join table has no such column
      wrongFrom: r.through('book_author', 'author', { from: { id: 'book' }, to: { author_id: 'id' } }),
      // @ts-expect-error the target has no such column
      wrongTo: r.through('book_author', 'author', { from: { id: 'book_id' }, to: { author_id: 'key' } }),
    }),
    {
      // @ts-expect-error there is no such viewer
      scope: (_alias, viewer) => (viewer === 'nobody' ? sql`true` : null),
    },
  ),
}));

const { book, ...withoutBooks } = tables;
// @ts-expect-error a table is missing
export const missingTable: DatabaseMetadata<LibraryDB> = withoutBooks;
const { title: _title, ...columns } = book.columns;
// @ts-expect-error a column is missing
export const missingColumn: DatabaseMetadata<LibraryDB> = { ...tables, book: { ...book, columns } };
