import type { DB, PersonRole } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { digestOf } from '../secret-token.ts';

/** A token that holds, and whose rights it has. */
export interface FoundToken {
  readonly id: string;
  readonly personId: string | null;
  readonly role: PersonRole;
  readonly organisationId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly scopes: readonly string[];
  readonly requestsPerMinute: number;
}

/** The token with this secret; null where it has ended, or whoever it is of. */
export async function findToken(db: Kysely<DB>, secret: string): Promise<FoundToken | null> {
  const found = await db
    .selectFrom('api_token as token')
    .leftJoin('person', 'person.id', 'token.person_id')
    .select(({ fn }) => [
      'token.id',
      'token.person_id as personId',
      fn.coalesce('person.role', 'token.role').as('role'),
      fn.coalesce('person.organisation_id', 'token.organisation_id').as('organisationId'),
      'person.name',
      'person.email',
      'token.scopes',
      'token.requests_per_minute as requestsPerMinute',
    ])
    .where('token.token_hash', '=', digestOf(secret))
    .where('token.expires_at', '>', sql<string>`now()`)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined || found.role === null) return null;
  return { ...found, role: found.role };
}

/** Keeps that a token was used; to the minute is enough for whoever looks whether it still is. */
export async function noteTokenUse(db: Kysely<DB>, id: string): Promise<void> {
  await db
    .updateTable('api_token')
    .set({ last_used_at: sql`now()` })
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('last_used_at', 'is', null),
        where('last_used_at', '<', sql<string>`now() - interval '1 minute'`),
      ]),
    )
    .execute();
}
