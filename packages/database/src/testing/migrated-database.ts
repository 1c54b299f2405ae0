import type { DatabaseKind } from '@nhipcau/places';
import { type OpenOptions, openDatabase } from '../connection/open-database.ts';
import type { Database } from '../database.ts';
import { migratedPlace } from './migrated-place.ts';

type Options = Pick<OpenOptions, 'onStatement' | 'statementLimitMilliseconds'>;

/** A migrated, empty database that nobody else sees, removed by `close()`. */
export async function migratedDatabase(kind: DatabaseKind, options: Options = {}): Promise<Database> {
  const place = await migratedPlace(kind);
  const database = await openDatabase({ ...place.open, ...options });
  return { ...database, close: () => database.close().finally(place.remove) };
}
