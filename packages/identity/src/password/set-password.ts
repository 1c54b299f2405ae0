import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** What better-auth calls the way in by password; its account id is the person's. */
const CREDENTIAL = 'credential';

/** Keeps a hash as the person's password, in place of an earlier one. */
export async function setPassword(db: Kysely<DB>, personId: string, hash: string): Promise<void> {
  await db
    .insertInto('account')
    .values({ person_id: personId, provider_id: CREDENTIAL, account_id: personId, password: hash })
    .onConflict((conflict) =>
      conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: hash, updated_at: sql`now()` }),
    )
    .execute();
}

/** The hash of the person's password; null for whoever signs in otherwise. */
export async function passwordHashOf(db: Kysely<DB>, personId: string): Promise<string | null> {
  const found = await db
    .selectFrom('account')
    .select('password')
    .where('provider_id', '=', CREDENTIAL)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return found?.password ?? null;
}
