import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { isMigration, migrateThrough } from '../migrate.ts';
import type { Header } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import { BackupReader } from './read-backup.ts';
import { replaceRows } from './replace-rows.ts';
import { continueSequences, type Sequence } from './sequences.ts';
import { rowsIn, UNHURRIED_MILLISECONDS } from './stored-rows.ts';
import { newestMigration, storedTables } from './stored-table.ts';
import { writeBackupFile } from './write-backup.ts';

/** What was restored. */
export interface Restored {
  /** When the backup was begun, in UTC. */
  readonly takenAt: string;
  readonly rows: number;
  /** Whether there was something, which is kept now where it was asked for. */
  readonly replaced: boolean;
}

/**
 * Puts what a backup holds in the place of all that a database holds, in one transaction, while nobody else writes. What was there
 * is written into a backup of its own before.
 *
 * @param keepAt where what was there is kept
 * @throws BackupRefused for a file that is damaged, or of another version than a database that is not empty
 */
export async function restoreBackup(database: Database, path: string, keepAt: string): Promise<Restored> {
  const reader = new BackupReader(path);
  const header = await reader.header();
  return database
    .within(UNHURRIED_MILLISECONDS)
    .kysely.transaction()
    .execute(async (transaction) => {
      const replaced = (await makeReady(transaction, header)) === 'filled';
      const tables = await storedTables(transaction);
      if (replaced) {
        await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))} in access exclusive mode`.execute(
          transaction,
        );
        await writeBackupFile({ db: transaction, tables, rowsOf: rowsIn(transaction) }, keepAt);
      }
      let sequences: readonly Sequence[] = [];
      let rows = 0;
      const counted = async function* () {
        for await (const part of reader.rows(tables, (found) => (sequences = found))) {
          rows += part.rows.length;
          yield part;
        }
      };
      await replaceRows(transaction, tables, counted());
      await continueSequences(transaction, sequences);
      await migrateThrough(transaction);
      return { takenAt: header.takenAt, rows, replaced };
    });
}

/** An empty database gets the tables that the backup's had; one that has tables has to have the same. */
async function makeReady(transaction: Transaction<DB>, { migration }: Header): Promise<'filled' | 'empty'> {
  if (!isMigration(migration))
    throw new BackupRefused('The backup is of a newer version of this program: restore it with that one.');
  const newest = await newestMigration(transaction);
  if (newest === null) {
    await refuseForeign(transaction);
    await migrateThrough(transaction, migration);
    return 'empty';
  }
  if (newest !== migration) {
    throw new BackupRefused(
      `The backup is of an older version (${migration}, the database has ${newest}): restore it into an empty database, which becomes this version’s.`,
    );
  }
  return 'filled';
}

/** @throws BackupRefused for a database that holds something that is not ours */
export async function refuseForeign(db: Kysely<DB>): Promise<void> {
  if ((await storedTables(db)).length > 0)
    throw new BackupRefused('The database is not empty, and what it holds is not of this program.');
}
