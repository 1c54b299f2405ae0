import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** When sessions end. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly longestHours: number;
}

/** A session is not written for each request: to the minute is exact enough. */
const NOTED_AFTER = '1 minute';

/** Keeps that a session was used: it ends so long after, and never later than it may last. */
export async function noteSessionUse(db: Kysely<DB>, id: string, limits: SessionLimits): Promise<void> {
  await db
    .updateTable('session')
    .set({
      updated_at: sql`now()`,
      expires_at: sql`least(
        now() + make_interval(mins => ${limits.idleMinutes}::int),
        created_at + make_interval(hours => ${limits.longestHours}::int)
      )`,
    })
    .where('id', '=', id)
    .where('updated_at', '<', sql<string>`now() - ${NOTED_AFTER}::interval`)
    .execute();
}

/** When a session that begins now ends if nothing is asked with it. */
export function firstEnd({ idleMinutes, longestHours }: SessionLimits): Date {
  return new Date(Date.now() + Math.min(idleMinutes, longestHours * 60) * 60_000);
}
