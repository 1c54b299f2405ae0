import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';

/** Ends a person's sessions; all of them, or all but one. */
export async function endSessions(db: Kysely<DB>, personId: string, exceptId?: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .$if(exceptId !== undefined, (all) => all.where('id', '!=', exceptId ?? ''))
    .execute();
}

/** Ends one of a person's sessions; false where there is none of this id. */
export async function endSession(db: Kysely<DB>, personId: string, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numDeletedRows > 0n;
}
