import { sql } from 'kysely';
import { type OpenOptions, openDatabase } from '../connection/open-database.ts';
import type { Database } from '../database.ts';

/**
 * The migrated database of a server's whose writes stand in no trail, as those of bulk loads. The trail lets two changes of
 * one record wait for each other; here is held that nothing else does.
 */
export async function openWithoutTrail(open: OpenOptions): Promise<Database> {
  const database = await openDatabase(open);
  await sql`
    do $block$ begin
      execute format('alter database %I set nhipcau.unaudited = %L', current_database(), 'on');
    end $block$
  `.execute(database.kysely);
  await database.close();
  return openDatabase(open);
}
