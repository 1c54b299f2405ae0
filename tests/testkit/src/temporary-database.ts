import { type Database, migrateToLatest, openDatabase } from '@nhipcau/database';

/** A migrated database that nobody else sees. */
export async function temporaryDatabase(): Promise<Database> {
  const database = await openDatabase({});
  await migrateToLatest(database.kysely);
  return database;
}
