import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { createLink } from './one-time-link.ts';

/** Whether somebody can come in and administrate; invented people do not count. */
export async function hasAdmin(db: Kysely<DB>): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select(sql`1`.as('one'))
    .where('role', '=', 'ADMIN')
    .where('is_demo', '=', false)
    .where('disabled_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('account').select('id').whereRef('account.person_id', '=', 'person.id')),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** The secret of a link that makes the first administrator; null where there is one. The link before ends. */
export async function firstAdminLink(db: Kysely<DB>): Promise<string | null> {
  if (await hasAdmin(db)) return null;
  return createLink(db, { purpose: 'INVITATION', personId: null, createdBy: null });
}
