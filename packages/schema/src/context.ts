import type { DB } from '@nhipcau/database';
import type { StatementReport } from '@nhipcau/pothos-kysely';
import type { Kysely } from 'kysely';

/** What one operation works with. Made anew for each, so that nothing loaded outlives it. */
export interface Context {
  readonly kysely: Kysely<DB>;
  /** Told of each statement, where somebody looks into the operation. */
  readonly report?: ((statement: StatementReport) => void) | undefined;
}

export function createContext(kysely: Kysely<DB>, report?: Context['report']): Context {
  return { kysely, report };
}
