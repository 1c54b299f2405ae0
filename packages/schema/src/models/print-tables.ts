import { migrateToLatest, openDatabase } from '@nhipcau/database';
import { readTables } from '@nhipcau/pothos-kysely';

/** The tables of the migrated database as a TypeScript module: what the models are declared on. */
export async function printTables(): Promise<string> {
  const database = await openDatabase({});
  try {
    await migrateToLatest(database.kysely);
    const tables = await readTables(database.kysely);
    const own = Object.entries(tables).filter(([name]) => !name.startsWith('kysely_'));
    const entries = own.map(([name, table]) => `  ${name}: ${JSON.stringify(table)},`);
    return [
      '// Generated from the migrated database. Do not edit: `pnpm --filter @nhipcau/schema generate`.',
      '',
      "import type { DB } from '@nhipcau/database';",
      "import type { DatabaseMetadata } from '@nhipcau/pothos-kysely';",
      '',
      'export const tables: DatabaseMetadata<DB> = {',
      ...entries,
      '};',
      '',
    ].join('\n');
  } finally {
    await database.close();
  }
}
