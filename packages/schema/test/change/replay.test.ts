import { databaseKinds, randomFrom, temporaryDatabase } from '@nhipcau/testkit';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeChange } from '../../src/change/make-change.ts';
import { createContext } from '../../src/index.ts';
import { manager } from '../viewers.ts';
import { randomWrite } from './random-write.ts';
import { readRows, type TableRows } from './table-rows.ts';

type Database = Awaited<ReturnType<typeof temporaryDatabase>>;

interface Event {
  readonly table_name: string;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

const seeds = Array.from({ length: Number(process.env.TRAIL_SEEDS ?? 3) }, (_, index) => index + 1);

async function eventsOf(db: Kysely<Database['kysely'] extends Kysely<infer Tables> ? Tables : never>) {
  const { rows } = await sql<Event>`
    select table_name, operation, row_key::text as key, before::text, after::text from audit_event order by id
  `.execute(db);
  return rows;
}

/** The rows of the tables after events were done to them, or undone from the last to the first. */
function replayed(rows: TableRows, events: readonly Event[], forwards: boolean): TableRows {
  const state = new Map([...rows].map(([table, own]) => [table, new Map(own)]));
  for (const { table_name, key, before, after } of forwards ? events : events.toReversed()) {
    const table = state.get(table_name);
    if (table === undefined) throw new Error(`${table_name} is audited and was not read`);
    const [was, becomes] = forwards ? [before, after] : [after, before];
    expect(table.get(key) ?? null).toBe(was);
    if (becomes === null) table.delete(key);
    else table.set(key, becomes);
  }
  return state;
}

describe.each(databaseKinds)('the trail (%s)', (kind) => {
  let database: Database;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['demo'] });
  });
  afterAll(() => database.close());

  test.each(seeds)(
    'gives the rows of all tables after it from those before, and those before from those after (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const skipped = (await eventsOf(database.kysely)).length;
      const before = await readRows(database.kysely);
      let failed = 0;
      for (let write = 0; write < 40; write += 1) {
        const willFail = random() < 0.15;
        await makeChange(createContext(database, manager), { operation: 'random' }, async (db) => {
          for (let step = 0; step < 1 + Math.floor(random() * 4); step += 1) await randomWrite(db, random);
          if (willFail) throw new Error('given up');
          return null;
        }).catch(() => {
          failed += 1;
        });
      }
      const after = await readRows(database.kysely);
      const events = (await eventsOf(database.kysely)).slice(skipped);
      expect(failed).toBeLessThan(30);
      expect(events.length).toBeGreaterThan(20);
      expect(replayed(before, events, true)).toEqual(after);
      expect(replayed(after, events, false)).toEqual(before);
    },
  );
});
