import { namedList } from './named-list.ts';
import { textsOf } from './texts-of.ts';

/** A GraphQL operation with a name, as this browser keeps it. */
export interface SavedQuery {
  readonly name: string;
  readonly query: string;
  /** JSON text; empty where there are none. */
  readonly variables: string;
  /** ISO 8601. */
  readonly savedOn: string;
}

export function isQuery(value: unknown): value is SavedQuery {
  return textsOf(value, ['name', 'query', 'variables', 'savedOn']) !== null;
}

export const savedQueries = namedList<SavedQuery>('nhipcau.queries', isQuery);
