import type { DatabaseView, DB } from '@nhipcau/database';
import type { StatementReport } from '@nhipcau/pothos-kysely';
import type { Kysely } from 'kysely';
import { identityOf, type Viewer, writerOf } from './viewer/viewer.ts';

/** What one operation works with. Made anew for each, so that nothing loaded outlives it. */
export interface Context {
  /** The database with the viewer's rights. */
  readonly kysely: Kysely<DB>;
  readonly viewer: Viewer;
  /** The same for what changes nothing: maybe a replica's, with all that the viewer was told is written. */
  readonly reading: () => Promise<Kysely<DB>>;
  /** To be called before the viewer is told that something is written. */
  readonly wrote: () => Promise<void>;
  /** Told of each statement, where somebody looks into the operation. */
  readonly report?: ((statement: StatementReport) => void) | undefined;
}

export function createContext(
  database: Pick<DatabaseView, 'as' | 'reading' | 'wrote'>,
  viewer: Viewer,
): Context {
  const identity = identityOf(viewer);
  const writer = writerOf(viewer);
  return {
    kysely: database.as(identity),
    viewer,
    reading: () => database.reading(identity, writer),
    wrote: async () => {
      if (writer !== null) await database.wrote(writer);
    },
  };
}
