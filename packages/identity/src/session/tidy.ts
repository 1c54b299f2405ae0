import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** Removes what has ended: sessions, half-way sign-ins, links, tokens, counts of tries. */
export async function tidy(db: Kysely<DB>): Promise<void> {
  const now = sql<string>`now()`;
  await db.deleteFrom('session').where('expires_at', '<', now).execute();
  await db.deleteFrom('verification').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('invitation')
    .where('expires_at', '<', sql<string>`now() - interval '30 days'`)
    .execute();
  await db
    .deleteFrom('api_token')
    .where('expires_at', '<', sql<string>`now() - interval '30 days'`)
    .execute();
  await db
    .deleteFrom('sign_in_attempt')
    .where('began_at', '<', sql<string>`now() - interval '1 day'`)
    .execute();
}
