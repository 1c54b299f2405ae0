import type { DatabaseKind, Place } from './place.ts';
import { temporaryDatabaseOnServer } from './temporary-database-on-server.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/**
 * Makes a place for a database that nobody else sees: empty, or the copy of one that nobody has open.
 * Tests that only want a migrated database take `temporaryDatabase` of the testkit.
 */
export async function temporaryPlace(kind: DatabaseKind, copyOf?: Place['open']): Promise<Place> {
  if (kind === 'embedded') {
    return temporaryDirectory(copyOf && 'dataDir' in copyOf ? copyOf.dataDir : undefined);
  }
  return temporaryDatabaseOnServer(copyOf && 'url' in copyOf ? copyOf.url : undefined);
}
