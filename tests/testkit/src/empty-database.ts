import { type Database, type OpenOptions, openDatabase } from '@nhipcau/database';
import { type DatabaseKind, temporaryPlace } from '@nhipcau/places';

/** A database with nothing in it, that nobody else sees; `close()` removes it. */
export async function emptyDatabase(
  kind: DatabaseKind,
  options: Pick<OpenOptions, 'onStatement'> = {},
): Promise<Database> {
  const place = await temporaryPlace(kind);
  const database = await openDatabase({ ...place.open, ...options });
  return { ...database, close: () => database.close().finally(place.remove) };
}
