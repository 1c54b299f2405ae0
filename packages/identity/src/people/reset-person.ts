import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { createLink } from '../link/one-time-link.ts';

interface Reset {
  /** Whether the second factor goes too: for somebody who has lost it. */
  readonly secondFactor: boolean;
  readonly createdBy: string | null;
}

/**
 * The secret of a link by which a person chooses a new password; null where there is no such person. An invitation that was
 * not accepted yet is made anew.
 */
export async function resetPerson(
  db: Kysely<DB>,
  id: string,
  { secondFactor, createdBy }: Reset,
): Promise<string | null> {
  const person = await db
    .selectFrom('person')
    .leftJoin('account', 'account.person_id', 'person.id')
    .select(['person.id', 'account.id as accountId'])
    .where('person.id', '=', id)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined) return null;
  if (secondFactor) await removeSecondFactor(db, id);
  const purpose = person.accountId === null ? 'INVITATION' : 'RESET';
  return createLink(db, { purpose, personId: id, createdBy });
}

async function removeSecondFactor(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('two_factor').where('person_id', '=', id).execute();
  await db.updateTable('person').set({ two_factor_enabled: false }).where('id', '=', id).execute();
}
