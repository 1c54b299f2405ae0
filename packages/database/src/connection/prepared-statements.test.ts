import { databaseKinds, temporaryPlace } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { DB } from '../generated/tables.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';

/** Runs on the one connection of a transaction, so that what is prepared can be seen. */
async function onOneConnection(
  kind: (typeof databaseKinds)[number],
  options: OpenOptions,
  run: (kysely: Kysely<DB>) => Promise<void>,
): Promise<void> {
  const place = await temporaryPlace(kind);
  const database = await openDatabase({ ...place.open, ...options });
  try {
    await database.kysely.connection().execute(run);
  } finally {
    await database.close();
    await place.remove();
  }
}

async function prepared(kysely: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_prepared_statements where statement like '%asked again' and statement not like '%count(%'
  `.execute(kysely);
  return rows[0]?.count ?? 0;
}

const ask = async (kysely: Kysely<DB>, value: number) =>
  (await sql<{ value: number }>`select ${value}::int as value -- asked again`.execute(kysely)).rows;

describe.each(databaseKinds)('on %s', (kind) => {
  test('a statement that comes again is prepared, and gives each its own values', async () => {
    await onOneConnection(kind, {}, async (kysely) => {
      expect(await ask(kysely, 1)).toEqual([{ value: 1 }]);
      expect(await prepared(kysely)).toBe(0);
      for (const value of [2, 3, 4]) expect(await ask(kysely, value)).toEqual([{ value }]);
      expect(await prepared(kysely)).toBe(1);
    });
  });

  test('a table that is altered under a prepared statement is read as it is now', async () => {
    await onOneConnection(kind, {}, async (kysely) => {
      await sql`create temporary table changing (a int)`.execute(kysely);
      await sql`insert into changing values (1)`.execute(kysely);
      const read = async () => (await sql`select * from changing where a = ${1}::int`.execute(kysely)).rows;
      for (let time = 0; time < 3; time += 1) expect(await read()).toEqual([{ a: 1 }]);
      await sql`alter table changing add column b text default 'new'`.execute(kysely);
      expect(await read()).toEqual([{ a: 1, b: 'new' }]);
    });
  });

  test('nothing is prepared where it is switched off', async () => {
    await onOneConnection(kind, { prepareStatements: false }, async (kysely) => {
      for (const value of [1, 2, 3]) expect(await ask(kysely, value)).toEqual([{ value }]);
      expect(await prepared(kysely)).toBe(0);
    });
  });
});
