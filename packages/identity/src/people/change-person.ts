import type { DB, PersonRole } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { endSessions } from '../session/end-sessions.ts';
import { isOrganisationFor } from './invite-person.ts';

/** What an administrator changes of a person; what is absent stays. */
export interface PersonChange {
  readonly role?: PersonRole | undefined;
  readonly organisationId?: string | null | undefined;
  readonly disabled?: boolean | undefined;
}

/** `LAST_ADMIN`: nobody would be left who can administrate. */
export type ChangeFault = 'ABSENT' | 'ORGANISATION' | 'LAST_ADMIN';

class Refused extends Error {
  override readonly name = 'Refused';
  readonly fault: ChangeFault;
  constructor(fault: ChangeFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Changes a person; one who is disabled is out at once. Gives what is in the way, or null. */
export async function changePerson(
  db: Kysely<DB>,
  id: string,
  change: PersonChange,
): Promise<ChangeFault | null> {
  try {
    await db.transaction().execute((transaction) => apply(transaction, id, change));
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

async function apply(db: Kysely<DB>, id: string, change: PersonChange): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nhipcau.first-admin'))`.execute(db);
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (person === undefined) throw new Refused('ABSENT');
  const role = change.role ?? person.role;
  const organisation_id =
    change.organisationId === undefined ? person.organisation_id : change.organisationId;
  if (!(await isOrganisationFor(db, role, organisation_id))) throw new Refused('ORGANISATION');
  const admins = await countAdmins(db);
  await db
    .updateTable('person')
    .set({
      role,
      organisation_id,
      updated_at: sql`now()`,
      ...(change.disabled !== undefined && { disabled_at: change.disabled ? sql<string>`now()` : null }),
    })
    .where('id', '=', id)
    .execute();
  if (admins > 0 && (await countAdmins(db)) === 0) throw new Refused('LAST_ADMIN');
  if (change.disabled === true) await endAll(db, id);
}

/** Sessions and links of somebody who is out; their tokens hold no longer while they are disabled. */
async function endAll(db: Kysely<DB>, id: string): Promise<void> {
  await endSessions(db, id);
  await db.deleteFrom('invitation').where('person_id', '=', id).where('used_at', 'is', null).execute();
}

async function countAdmins(db: Kysely<DB>): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .select(sql<number>`count(distinct person.id)::int`.as('count'))
    .where('role', '=', 'ADMIN')
    .where('is_demo', '=', false)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
