import { type Database, type OpenOptions, openDatabase } from '@nhipcau/database';
import { type DatabaseKind, keptTemplate, temporaryPlace } from '@nhipcau/places';
import { databaseSources } from './database-sources.ts';

/** A database with nothing in it, that nobody else sees; `close()` removes it. */
export async function emptyDatabase(
  kind: DatabaseKind,
  options: Pick<OpenOptions, 'onStatement'> = {},
): Promise<Database> {
  const template = keptTemplate(kind, `empty-${await databaseSources()}`, async (open) => {
    await (await openDatabase(open)).close();
  });
  const place = await temporaryPlace(kind, await template);
  const database = await openDatabase({ ...place.open, ...options });
  return { ...database, close: () => database.close().finally(place.remove) };
}
