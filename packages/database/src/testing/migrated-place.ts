import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatabaseKind, keptTemplate, type Place, sourceDigest, temporaryPlace } from '@nhipcau/places';
import { openDatabase } from '../connection/open-database.ts';
import { migrateToLatest } from '../migrate.ts';

const sources = dirname(fileURLToPath(new URL('.', import.meta.url)));

/** Where a migrated, empty database is that nobody else sees: a copy of one that was migrated once. */
export async function migratedPlace(kind: DatabaseKind): Promise<Place> {
  const template = keptTemplate(kind, `migrated-${await sourceDigest(sources)}`, async (open) => {
    const database = await openDatabase(open);
    await migrateToLatest(database.kysely);
    await database.close();
  });
  return temporaryPlace(kind, await template);
}
