import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** A session as its person sees it; nothing in it lets anybody in. */
export interface OwnSession {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** A person's open sessions, the one used last first. */
export function ownSessions(db: Kysely<DB>, personId: string): Promise<readonly OwnSession[]> {
  return db
    .selectFrom('session')
    .select([
      'id',
      'created_at as createdAt',
      'updated_at as lastUsedAt',
      'ip_address as address',
      'user_agent as userAgent',
    ])
    .where('person_id', '=', personId)
    .where('expires_at', '>', sql<string>`now()`)
    .orderBy('updated_at', 'desc')
    .execute();
}
