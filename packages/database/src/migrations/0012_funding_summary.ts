import { type Kysely, sql } from 'kysely';
import { createFold } from './0012_funding_summary/fold.ts';
import { createRebuild } from './0012_funding_summary/rebuild.ts';
import { createRefresh } from './0012_funding_summary/refresh.ts';
import { createSettling } from './0012_funding_summary/settling.ts';
import { createTables } from './0012_funding_summary/tables.ts';
import { createTriggers } from './0012_funding_summary/triggers.ts';

/**
 * Sums of received money by the dimensions that people ask for, kept by triggers in the transaction that writes.
 * Everything is appended and added up on reading, so that writers never wait for each other's figures; ADR 8 says why.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db);
  await createFold(db);
  await createRefresh(db, 'apart');
  await createSettling(db);
  await createTriggers(db);
  await createRebuild(db);
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`select rebuild_funding_summary()`.execute(db);
}
