import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { hashPassword, verifyPassword } from './hash-password.ts';
import { type Owner, type PasswordFault, passwordFault } from './password-fault.ts';
import { passwordHashOf, setPassword } from './set-password.ts';

interface Change {
  readonly current: string;
  readonly next: string;
}

/** Replaces a person's own password; gives what is in the way, or null. */
export async function changePassword(
  db: Kysely<DB>,
  owner: Owner & { readonly id: string },
  { current, next }: Change,
): Promise<PasswordFault | 'WRONG' | null> {
  const hash = await passwordHashOf(db, owner.id);
  if (hash === null || !(await verifyPassword(hash, current))) return 'WRONG';
  const fault = passwordFault(next, owner);
  if (fault !== null) return fault;
  await setPassword(db, owner.id, await hashPassword(next));
  return null;
}
