import type { Database } from '@nhipcau/database';
import { type DatabaseKind, temporaryDatabase } from '@nhipcau/testkit';
import { createIdentity, type Identity, type IdentitySettings, invitePerson } from '../src/index.ts';

export const settings: IdentitySettings = {
  secret: 'a secret of thirty-two characters',
  dashboardUrl: 'http://localhost:3000',
  idleMinutes: 60,
  longestHours: 12,
  provider: undefined,
};

/** Sign-in over a migrated database without anybody in it. */
export async function identityDatabase(kind: DatabaseKind): Promise<Identity & { database: Database }> {
  const database = await temporaryDatabase({ kind });
  return { ...createIdentity(database.kysely, settings, () => undefined), database };
}

/** Invites somebody; gives the secret of the link. */
export async function invited({ db }: Identity, email: string, role: 'ADMIN' | 'MANAGER' = 'MANAGER') {
  const made = await invitePerson(db, {
    name: 'Vàng A Páo',
    email,
    role,
    organisationId: null,
    invitedBy: null,
  });
  if ('fault' in made) throw new Error(made.fault);
  return made;
}
