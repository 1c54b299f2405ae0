import { openDatabase } from '../connection/open-database.ts';
import { migrateToLatest } from '../migrate.ts';
import { readColumns, readEnums } from './catalogue.ts';
import { printTables } from './print-tables.ts';

/** Where the types are kept, in version control, so that a change of the model shows in a review. */
export const tablesFile = new URL('../generated/tables.ts', import.meta.url);

/** What that file has to say now: the types of an embedded database with every migration. */
export async function generateTables(): Promise<string> {
  const database = await openDatabase({});
  try {
    await migrateToLatest(database.kysely);
    return printTables(await readColumns(database.kysely), await readEnums(database.kysely));
  } finally {
    await database.close();
  }
}
