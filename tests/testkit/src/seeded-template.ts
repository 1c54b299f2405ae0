import { migrateToLatest, openDatabase, type SeedSet, seed } from '@nhipcau/database';
import { type DatabaseKind, type Place, temporaryPlace } from '@nhipcau/places';
import { keptTemplate } from './kept-template.ts';

const made = new Map<string, Promise<Place['open']>>();

/** A database with these seeds to copy from, made once: making one takes seconds, a copy a tenth of a second. */
export function seededTemplate(kind: DatabaseKind, seeds: readonly SeedSet[]): Promise<Place['open']> {
  const key = [kind, ...seeds.toSorted()].join();
  const template =
    made.get(key) ??
    (kind === 'embedded' ? keptTemplate(seeds, (open) => fill(open, seeds)) : onServer(seeds));
  made.set(key, template);
  return template;
}

async function onServer(seeds: readonly SeedSet[]): Promise<Place['open']> {
  const { open } = await temporaryPlace('postgresql');
  await fill(open, seeds);
  return open;
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
