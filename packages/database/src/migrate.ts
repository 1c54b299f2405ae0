import { type Kysely, sql } from 'kysely';
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
    const { error, results } = await migratorOf(transaction).migrateToLatest();
    if (error) throw error;
    return (results ?? []).map(({ migrationName }) => migrationName);
  });
}

/** Names of the migrations that have not run yet, oldest first. */
export async function pendingMigrations(db: Kysely<DB>): Promise<readonly string[]> {
  const all = await migratorOf(db).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function migratorOf(db: Kysely<DB>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
