import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { Loaders } from './loading/loaders.ts';

/** What one operation works with. Made anew for each, so that nothing loaded outlives it. */
export interface Context {
  readonly kysely: Kysely<DB>;
  readonly load: Loaders;
}

export function createContext(kysely: Kysely<DB>): Context {
  return { kysely, load: new Loaders(kysely) };
}
