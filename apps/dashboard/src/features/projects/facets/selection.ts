import type { Query } from '../../../list/address.ts';
import type { FacetName } from './facets.ts';

/** The values that an address chooses in a facet. */
export function selectionOf(query: Query, name: string): readonly string[] {
  const values = query[name]?.split(',').map((value) => value.trim());
  return [...new Set(values?.filter((value) => value !== ''))];
}

/** The selection with a value chosen, or no longer; null where nothing is left. */
export function toggled(query: Query, name: FacetName, value: string): string | null {
  const chosen = selectionOf(query, name);
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return next.length === 0 ? null : next.join(',');
}
