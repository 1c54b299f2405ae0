import { openDatabase } from '../connection/open-database.ts';
import { UnsuitableServer } from '../connection/prepare-session.ts';
import { ServerUnreachable } from '../connection/server-unreachable.ts';
import type { Database } from '../database.ts';
import { isNewestMigration, migrateThrough } from '../migrate.ts';
import { BackupRefused } from './backup-refused.ts';
import { replaceRows } from './replace-rows.ts';
import { refuseForeign } from './restore-backup.ts';
import { RowDigests } from './row-digests.ts';
import { continueSequences, sequencesOf } from './sequences.ts';
import { atOneMoment, type RowsOf, rowsIn, UNHURRIED_MILLISECONDS } from './stored-rows.ts';
import { newestMigration, type StoredTable, storedTables } from './stored-table.ts';
import type { BackedUp } from './write-backup.ts';

/**
 * Copies all that a database holds at one moment into an empty PostgreSQL database, reads it there again and compares it row by row. All
 * of it is there then, or nothing.
 *
 * @param url `postgres://…` of a database that holds nothing
 * @throws BackupRefused where that holds something, or a row does not come back as it was
 */
export async function copyDatabase(source: Database, url: string): Promise<BackedUp> {
  if (!isNewestMigration(await newestMigration(source.kysely)))
    throw new BackupRefused(
      'The database has to be of this version: run `npm run nhipcau -- migrate` first.',
    );
  const target = await openDatabase({ url }).catch((error: unknown) => {
    const isSaid = error instanceof ServerUnreachable || error instanceof UnsuitableServer;
    throw isSaid ? new BackupRefused(error.message, { cause: error }) : error;
  });
  try {
    return await copyInto(source, target);
  } finally {
    await target.close();
  }
}

async function copyInto(source: Database, target: Database): Promise<BackedUp> {
  const tables = await storedTables(source.kysely);
  const digests = new Map(tables.map(({ name }) => [name, new RowDigests()]));
  await target
    .within(UNHURRIED_MILLISECONDS)
    .kysely.transaction()
    .execute(async (transaction) => {
      if ((await newestMigration(transaction)) !== null)
        throw new BackupRefused('The database to copy to holds records already: name an empty one.');
      await refuseForeign(transaction);
      await migrateThrough(transaction);
      await atOneMoment(source, tables, async (rowsOf) => {
        await replaceRows(transaction, tables, noted(tables, rowsOf, digests));
        await continueSequences(transaction, await sequencesOf(source.kysely));
      });
      for (const table of tables) await compare(table, digests.get(table.name), rowsIn(transaction));
    });
  const rows = [...digests.values()].reduce((sum, { count }) => sum + count, 0);
  return { tables: tables.length, rows };
}

async function* noted(
  tables: readonly StoredTable[],
  rowsOf: RowsOf,
  digests: ReadonlyMap<string, RowDigests>,
) {
  for (const table of tables) {
    for await (const rows of rowsOf(table)) {
      digests.get(table.name)?.add(rows);
      yield { table, rows };
    }
  }
}

async function compare(table: StoredTable, wanted = new RowDigests(), rowsOf: RowsOf): Promise<void> {
  const found = new RowDigests();
  for await (const rows of rowsOf(table)) found.add(rows);
  const differing = wanted.differences(found);
  if (differing > 0) {
    throw new BackupRefused(
      `${differing} rows of ${table.name} did not come back as they were written: nothing was copied.`,
    );
  }
}
