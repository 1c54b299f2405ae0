import { randomUUID } from 'node:crypto';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import type { StoredTable } from './stored-table.ts';

/** A row's values as PostgreSQL prints them, in the order of its table's columns. */
export type StoredRow = readonly (string | null)[];

/** Reads the rows of a table, some at a time. */
export type RowsOf = (table: StoredTable) => AsyncGenerator<readonly StoredRow[]>;

const BATCH = 500;

/** For what goes over all that there is. */
export const UNHURRIED_MILLISECONDS = 3_600_000;

/**
 * Reads tables as they were at one moment, while others go on reading and writing. The embedded database has one session for
 * everybody: there the rows are set aside at once, and fetched between the statements of others.
 */
export async function atOneMoment<Result>(
  database: Database,
  tables: readonly StoredTable[],
  read: (rowsOf: RowsOf) => Promise<Result>,
): Promise<Result> {
  const { kysely } = database.within(UNHURRIED_MILLISECONDS);
  if (database.kind === 'postgresql') {
    return kysely
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => read(rowsIn(transaction)));
  }
  const mark = newMark();
  const cursorOf = (table: StoredTable) => `${mark}_${tables.indexOf(table)}`;
  await kysely.transaction().execute(async (transaction) => {
    for (const table of tables) await declare(transaction, table, cursorOf(table), sql`with hold`);
  });
  try {
    return await read((table) => fetched(kysely, cursorOf(table)));
  } finally {
    for (const table of tables) await sql`close ${sql.ref(cursorOf(table))}`.execute(kysely);
  }
}

/** Reads the rows that a transaction sees. */
export function rowsIn(transaction: Transaction<DB>): RowsOf {
  return async function* rowsOf(table) {
    const cursor = newMark();
    await declare(transaction, table, cursor, sql``);
    yield* fetched(transaction, cursor);
    await sql`close ${sql.ref(cursor)}`.execute(transaction);
  };
}

function newMark(): string {
  return `stored_${randomUUID().replaceAll('-', '')}`;
}

async function declare(
  db: Kysely<DB>,
  table: StoredTable,
  cursor: string,
  hold: RawBuilder<unknown>,
): Promise<void> {
  const values = sql.join(table.columns.map(({ name }) => sql`${sql.ref(name)}::text`));
  await sql`
    declare ${sql.ref(cursor)} no scroll cursor ${hold} for select array[${values}] as "row" from ${sql.table(table.name)}
  `.execute(db);
}

async function* fetched(db: Kysely<DB>, cursor: string): AsyncGenerator<readonly StoredRow[]> {
  for (;;) {
    const { rows } = await sql<{ readonly row: StoredRow }>`
      fetch forward ${sql.lit(BATCH)} from ${sql.ref(cursor)}
    `.execute(db);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < BATCH) return;
  }
}
