import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { type Auth, createAuth, type Report } from './auth.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { Viewers } from './viewer/viewers.ts';

/** Sign-in as a server has it. */
export interface Identity {
  readonly auth: Auth;
  readonly viewers: Viewers;
  /** As the owner: nobody else reads or writes what sign-in keeps. */
  readonly db: Kysely<DB>;
  readonly settings: IdentitySettings;
}

export function createIdentity(db: Kysely<DB>, settings: IdentitySettings, report: Report): Identity {
  const auth = createAuth(db, settings, report);
  return { auth, viewers: new Viewers(auth, db, settings), db, settings };
}
