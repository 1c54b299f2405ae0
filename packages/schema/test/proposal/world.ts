import { temporaryDatabase } from '@nhipcau/testkit';
import type { Viewer } from '../../src/index.ts';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { insertSecretWorld, secretWorld } from '../rights/secret-world.ts';

export const own = secretWorld('a');
export const other = secretWorld('b');

const person = (letter: string, role: Viewer['role'], organisationId: string | null = null): Viewer => ({
  role,
  personId: `${letter.repeat(8)}-0000-7000-8000-0000000000ff`,
  organisationId,
  name: `Người ${letter}`,
});
export const partner = person('a', 'PARTNER', own.ids.organisation);
export const stranger = person('b', 'PARTNER', other.ids.organisation);
export const reviewer = person('c', 'MANAGER');
export const reader = person('d', 'ANALYST');

export const project = encodeNodeId('Project', own.ids.project);
export const activity = encodeNodeId('Activity', own.ids.activity);
export const commitment = encodeNodeId('Transaction', own.ids.commitment);
export const foreignProject = encodeNodeId('Project', other.ids.project);

type Kind = Parameters<typeof temporaryDatabase>[0]['kind'];

/** Two partners with a project each that is shared with it, and people of each role. */
export async function reviewWorld(kind: Kind) {
  const database = await temporaryDatabase({ kind, seeds: ['reference', 'published'] });
  await insertSecretWorld(database.kysely, 'a');
  await insertSecretWorld(database.kysely, 'b');
  for (const { role, personId, organisationId, name } of [partner, stranger, reviewer, reader]) {
    if (role === 'VISITOR' || personId === null) continue;
    await database.kysely
      .insertInto('person')
      .values({
        id: personId,
        name: name ?? '',
        email: `${personId}@example.vn`,
        role,
        organisation_id: organisationId,
      })
      .execute();
  }
  return database;
}
