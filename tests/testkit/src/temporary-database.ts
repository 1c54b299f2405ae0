import { type Database, type OpenOptions, openDatabase, type SeedSet } from '@nhipcau/database';
import { type DatabaseKind, temporaryPlace } from '@nhipcau/places';
import { seededTemplate } from './seeded-template.ts';

export interface TemporaryDatabaseOptions
  extends Pick<OpenOptions, 'onStatement' | 'statementLimitMilliseconds'> {
  readonly kind: DatabaseKind;
  /** What the migrated database holds; nothing unless told. */
  readonly seeds?: readonly SeedSet[];
}

/** A migrated and seeded database that nobody else sees; `close()` removes it with everything in it. */
export async function temporaryDatabase(options: TemporaryDatabaseOptions): Promise<Database> {
  const { kind, seeds = [], ...rest } = options;
  const place = await temporaryPlace(kind, await seededTemplate(kind, seeds));
  const database = await openDatabase({ ...place.open, ...rest });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= database.close().finally(place.remove);
    return closing;
  };
  return { ...database, close };
}
