import { migrateToLatest, openDatabase, type SeedSet, seed } from '@nhipcau/database';
import { type DatabaseKind, keptTemplate, type Place } from '@nhipcau/places';
import { databaseSources } from './database-sources.ts';

/** A migrated database with these seeds to copy from, made once. */
export async function seededTemplate(kind: DatabaseKind, seeds: readonly SeedSet[]): Promise<Place['open']> {
  const name = ['seeded', ...seeds.toSorted(), await databaseSources()].join('-');
  return keptTemplate(kind, name, (open) => fill(open, seeds));
}

async function fill(open: Place['open'], seeds: readonly SeedSet[]): Promise<void> {
  const database = await openDatabase(open);
  try {
    await migrateToLatest(database.kysely);
    await seed(database.kysely, seeds);
  } finally {
    await database.close();
  }
}
