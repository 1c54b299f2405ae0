import type { DB, InvitationPurpose } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { digestOf, newSecret } from '../secret-token.ts';

/** A link that lets somebody in once, as it is found by its secret. */
export interface OneTimeLink {
  readonly id: string;
  readonly purpose: InvitationPurpose;
  /** Whom it is for; null for whoever becomes the first administrator. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
}

const VALID: Readonly<Record<InvitationPurpose, string>> = {
  INVITATION: '7 days',
  RESET: '1 day',
  SIGN_IN: '10 minutes',
};

interface NewLink {
  readonly purpose: InvitationPurpose;
  readonly personId: string | null;
  readonly createdBy: string | null;
}

/** Makes a link and gives its secret, which is kept nowhere. Earlier ones of the purpose for the person end. */
export async function createLink(db: Kysely<DB>, { purpose, personId, createdBy }: NewLink): Promise<string> {
  const secret = newSecret();
  await db
    .deleteFrom('invitation')
    .where('purpose', '=', purpose)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .where('used_at', 'is', null)
    .execute();
  await db
    .insertInto('invitation')
    .values({
      purpose,
      person_id: personId,
      created_by: createdBy,
      token_hash: digestOf(secret),
      expires_at: sql`now() + ${VALID[purpose]}::interval`,
    })
    .execute();
  return secret;
}

/** Where the person opens it. */
export function linkAddress(dashboardUrl: string, secret: string): string {
  return `${dashboardUrl}/invitation/${secret}`;
}

/** The link with this secret, if it may still be used. */
export async function findLink(db: Kysely<DB>, secret: string): Promise<OneTimeLink | null> {
  const found = await usable(db, secret).executeTakeFirst();
  if (found === undefined) return null;
  const { id, purpose, person_id, name, email } = found;
  const person =
    person_id !== null && name !== null && email !== null ? { id: person_id, name, email } : null;
  return { id, purpose, person };
}

/** Uses a link up. False where somebody was faster. */
export async function useLink(db: Kysely<DB>, id: string): Promise<boolean> {
  const used = await db
    .updateTable('invitation')
    .set({ used_at: sql`now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

function usable(db: Kysely<DB>, secret: string) {
  return db
    .selectFrom('invitation')
    .leftJoin('person', 'person.id', 'invitation.person_id')
    .select(['invitation.id', 'purpose', 'person_id', 'name', 'email'])
    .where('token_hash', '=', digestOf(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<string>`now()`)
    .where('person.disabled_at', 'is', null);
}
