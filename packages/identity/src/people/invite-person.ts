import type { DB, PersonRole } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { isEmail } from '../link/accept-link.ts';
import { createLink } from '../link/one-time-link.ts';

export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly role: PersonRole;
  /** Of a partner: whose shared projects the person sees. */
  readonly organisationId: string | null;
  readonly invitedBy: string | null;
}

export type Invited =
  | { readonly personId: string; readonly secret: string }
  | { readonly fault: 'NAME' | 'EMAIL' | 'TAKEN' | 'ORGANISATION' };

/**
 * Makes a person who may come in by the link whose secret is given, or by their identity at the office's provider. Nobody
 * comes in without having been invited.
 */
export async function invitePerson(db: Kysely<DB>, invitation: Invitation): Promise<Invited> {
  const name = invitation.name.trim().normalize('NFC');
  const email = invitation.email.trim().toLowerCase();
  if (name === '' || name.length > 200) return { fault: 'NAME' };
  if (!isEmail(email)) return { fault: 'EMAIL' };
  const { role, organisationId, invitedBy } = invitation;
  if (!(await isOrganisationFor(db, role, organisationId))) return { fault: 'ORGANISATION' };
  return db.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('person')
      .values({ name, email, role, organisation_id: organisationId })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made === undefined) return { fault: 'TAKEN' };
    const link = { purpose: 'INVITATION', personId: made.id, createdBy: invitedBy } as const;
    return { personId: made.id, secret: await createLink(transaction, link) };
  });
}

/** A partner is of a partner organisation; anybody else may be of a body of the province. */
export async function isOrganisationFor(
  db: Kysely<DB>,
  role: PersonRole,
  organisationId: string | null,
): Promise<boolean> {
  if (organisationId === null) return role !== 'PARTNER';
  const found = await db
    .selectFrom('organisation')
    .select('side')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return found !== undefined && (role !== 'PARTNER' || found.side === 'PARTNER');
}
