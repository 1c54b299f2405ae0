import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

const name = sql.lit('nhipcau.files');

/** Until the transaction is over, no bytes are swept away. */
export async function holdContents(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(${name}))`.execute(db);
}

/** Until the transaction is over, nothing is attached. */
export async function stopAttaching(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(db);
}
