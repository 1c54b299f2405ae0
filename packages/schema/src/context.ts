import type { Database, DB } from '@nhipcau/database';
import type { StatementReport } from '@nhipcau/pothos-kysely';
import type { Kysely } from 'kysely';
import { identityOf, type Viewer } from './viewer/viewer.ts';

/** What one operation works with. Made anew for each, so that nothing loaded outlives it. */
export interface Context {
  /** The database with the viewer's rights. */
  readonly kysely: Kysely<DB>;
  readonly viewer: Viewer;
  /** Told of each statement, where somebody looks into the operation. */
  readonly report?: ((statement: StatementReport) => void) | undefined;
}

export function createContext(database: Pick<Database, 'as'>, viewer: Viewer): Context {
  return { kysely: database.as(identityOf(viewer)), viewer };
}
