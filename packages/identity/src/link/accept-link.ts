import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { hashPassword } from '../password/hash-password.ts';
import { type PasswordFault, passwordFault } from '../password/password-fault.ts';
import { setPassword } from '../password/set-password.ts';
import { endSessions } from '../session/end-sessions.ts';
import { hasAdmin } from './first-admin.ts';
import { findLink, type OneTimeLink, useLink } from './one-time-link.ts';

export interface Acceptance {
  readonly token: string;
  readonly password: string;
  /** Of the first administrator, whom nobody has named yet. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Who may sign in now, or what is in the way. */
export type Accepted =
  | { readonly email: string }
  | { readonly fault: PasswordFault | 'LINK' | 'NAME' | 'EMAIL' };

/** Gives whoever has the link the password; whatever was open under an earlier one ends. */
export async function acceptLink(db: Kysely<DB>, acceptance: Acceptance): Promise<Accepted> {
  const link = await findLink(db, acceptance.token);
  if (link === null || link.purpose === 'SIGN_IN') return { fault: 'LINK' };
  const owner = link.person ?? named(acceptance);
  if ('fault' in owner) return owner;
  const fault = passwordFault(acceptance.password, owner);
  if (fault !== null) return { fault };
  const hash = await hashPassword(acceptance.password);
  const done = await db
    .transaction()
    .execute((transaction) => accept(transaction, link, owner, hash))
    .catch((error: unknown) => {
      if (error instanceof LinkIsGone) return false;
      throw error;
    });
  return done ? { email: owner.email } : { fault: 'LINK' };
}

class LinkIsGone extends Error {
  override readonly name = 'LinkIsGone';
}

interface Named {
  readonly name: string;
  readonly email: string;
}

function named({ name = '', email = '' }: Acceptance): Named | { readonly fault: 'NAME' | 'EMAIL' } {
  const own = { name: name.trim().normalize('NFC'), email: email.trim().toLowerCase() };
  if (own.name === '' || own.name.length > 200) return { fault: 'NAME' };
  return isEmail(own.email) ? own : { fault: 'EMAIL' };
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

async function accept(db: Kysely<DB>, link: OneTimeLink, owner: Named, hash: string): Promise<boolean> {
  if (!(await useLink(db, link.id))) throw new LinkIsGone();
  const personId = link.person?.id ?? (await firstAdmin(db, owner));
  await setPassword(db, personId, hash);
  await db.updateTable('person').set({ email_verified: true }).where('id', '=', personId).execute();
  await endSessions(db, personId);
  return true;
}

async function firstAdmin(db: Kysely<DB>, { name, email }: Named): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('nhipcau.first-admin'))`.execute(db);
  if (await hasAdmin(db)) throw new LinkIsGone();
  const { id } = await db
    .insertInto('person')
    .values({ name, email, role: 'ADMIN' })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet({ name, role: 'ADMIN', disabled_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
