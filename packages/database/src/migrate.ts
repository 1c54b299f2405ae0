import { type Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DB } from './generated/tables.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the database to the newest migration, in one transaction, and names those that ran. Safe when several
 * processes do it at once: one works, the others wait and find nothing left to do.
 */
export async function migrateToLatest(db: Kysely<DB>): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    // Whoever waits for the one that works may wait for longer than a person would.
    await sql`set local statement_timeout = '1h'`.execute(transaction);
    // Before the first look at anything, and for the transaction alone: a pooler may hand the session on.
    await sql`select pg_advisory_xact_lock(hashtext('nhipcau.migration'))`.execute(transaction);
    return migrateThrough(transaction);
  });
}

/** The same within a transaction that nobody else migrates beside; as far as a migration, where one is named. */
export async function migrateThrough(
  transaction: Transaction<DB>,
  last?: string,
): Promise<readonly string[]> {
  const migrator = migratorOf(transaction);
  const { error, results } =
    last === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(last);
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** Whether this version of the program knows a migration. */
export function isMigration(name: string): boolean {
  return Object.hasOwn(migrations, name);
}

export function isNewestMigration(name: string | null): boolean {
  return name === Object.keys(migrations).toSorted().at(-1);
}

/** Names of the migrations that have not run yet, oldest first. */
export async function pendingMigrations(db: Kysely<DB>): Promise<readonly string[]> {
  const all = await migratorOf(db).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function migratorOf(db: Kysely<DB>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
