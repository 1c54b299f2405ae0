import type { DB, PersonRole } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { digestOf, newSecret } from '../secret-token.ts';

/** What a token may be used for, within what its role may. */
export const tokenScopes = ['read', 'write', 'export'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Says what it is to whoever finds it in a file or a log. */
const PREFIX = 'nhipcau_';
const ENDING = 4;

/** Whose rights a token has: a person's, or those of a role for the office's own programs. */
export type TokenHolder =
  | { readonly personId: string }
  | { readonly role: PersonRole; readonly organisationId: string | null };

export interface NewToken {
  readonly holder: TokenHolder;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly days: number;
  readonly requestsPerMinute: number;
}

/** Makes a token and gives it; only its digest is kept. */
export async function issueToken(db: Kysely<DB>, token: NewToken): Promise<string> {
  const secret = PREFIX + newSecret();
  const { holder } = token;
  await db
    .insertInto('api_token')
    .values({
      ...('personId' in holder
        ? { person_id: holder.personId }
        : { role: holder.role, organisation_id: holder.organisationId }),
      name: token.name,
      token_hash: digestOf(secret),
      ending: secret.slice(-ENDING),
      scopes: [...token.scopes],
      requests_per_minute: token.requestsPerMinute,
      expires_at: sql`now() + make_interval(days => ${token.days}::int)`,
    })
    .execute();
  return secret;
}

/** A token as its person sees it. */
export interface OwnToken {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

/** A person's tokens that still hold, newest first. */
export function ownTokens(db: Kysely<DB>, personId: string): Promise<readonly OwnToken[]> {
  return db
    .selectFrom('api_token')
    .select([
      'id',
      'name',
      'ending',
      'scopes',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_at as lastUsedAt',
    ])
    .where('person_id', '=', personId)
    .where('expires_at', '>', sql<string>`now()`)
    .orderBy('created_at', 'desc')
    .execute();
}

/** Ends one of a person's tokens; false where there is none of this id. */
export async function endToken(db: Kysely<DB>, personId: string, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('api_token')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numDeletedRows > 0n;
}
