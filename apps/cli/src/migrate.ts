import { migrateToLatest } from '@nhipcau/database';
import type { Environment } from './environment.ts';
import { withDatabase } from './with-database.ts';

/** Brings the database to the newest migration. Gives one line per migration that ran. */
export async function migrate(environment: Environment): Promise<readonly string[]> {
  const ran = await withDatabase(environment, ({ kysely }) => migrateToLatest(kysely));
  return ran.length === 0 ? ['Nothing to migrate.'] : ran.map((name) => `migrated ${name}`);
}
