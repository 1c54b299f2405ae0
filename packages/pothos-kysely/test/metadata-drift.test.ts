import { writeFile } from 'node:fs/promises';
import { databaseKinds } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DatabaseMetadata, declareModels, readTables } from '../src/index.ts';
import { tables } from './library/generated-tables.ts';
import { type Library, openLibrary } from './library/open-library.ts';

describe.each(databaseKinds)('what is declared of the tables (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library.close());

  test('is what the database says of them', async () => {
    const read = await readTables(library.kysely);
    if (process.env.UPDATE_TRIPLES) await writeTables(read);
    else expect(read).toEqual(tables);
  });

  test('is no longer so when a column changes its type', async () => {
    await library.kysely.transaction().execute(async (transaction) => {
      await sql`alter table review alter column stars type bigint`.execute(transaction);
      const read = await readTables(transaction);
      await sql`alter table review alter column stars type integer`.execute(transaction);
      expect(read).not.toEqual(tables);
      expect(read.review?.columns.stars).toEqual({ type: 'int8', nullable: false });
    });
  });
});

async function writeTables(read: unknown): Promise<void> {
  const text = `import type { DatabaseMetadata } from '../../src/index.ts';
import type { LibraryDB } from './tables.ts';

/** What \`readTables\` says of the library; a test fails when it drifts. */
export const tables: DatabaseMetadata<LibraryDB> = ${JSON.stringify(read, null, 2)};
`;
  await writeFile(new URL('./library/generated-tables.ts', import.meta.url), text);
}

interface Stale {
  shelf: { id: number };
  book: { id: number; shelf_id: number };
}
const stale: DatabaseMetadata<Stale> = {
  shelf: { primaryKey: ['id'], columns: { id: { type: 'int4', nullable: false } } },
  book: {
    primaryKey: ['id'],
    columns: { id: { type: 'int4', nullable: false }, shelf_id: { type: 'int4', nullable: false } },
  },
};
/** The types still know the column; the database does not. */
const { shelf_id: _gone, ...columns } = stale.book.columns;
const drifted = { ...stale, book: { ...stale.book, columns } } as DatabaseMetadata<Stale>;

test('a relation over a column that the database no longer has is refused when models are declared', () => {
  expect(() =>
    declareModels<Stale>()(drifted, (model) => ({
      shelf: model('shelf', (r) => ({ books: r.many('book', { id: 'shelf_id' }) })),
    })),
  ).toThrow('a model names book.shelf_id, which the database has not');
});

test('an order of a relation by a column that the database no longer has is refused', () => {
  expect(() =>
    declareModels<Stale>()(drifted, (model) => ({
      shelf: model('shelf', (r) => ({ books: r.many('book', { id: 'id' }, { orderBy: ['shelf_id'] }) })),
    })),
  ).toThrow('a model names book.shelf_id, which the database has not');
});

test('a model of a table that the database no longer has is refused', () => {
  const { book: _book, ...rest } = stale;
  expect(() =>
    declareModels<Stale>()(rest as DatabaseMetadata<Stale>, (model) => ({ book: model('book') })),
  ).toThrow('a model names the table book, which the database has not');
});
