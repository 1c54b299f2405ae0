import type { ProjectFacetFragment } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { facetLabel } from './facet-label.ts';
import { type FacetName, NOT_STATED } from './facets.ts';
import { selectionOf } from './selection.ts';

/** A key that can be chosen. */
export interface FacetOption {
  /** As the address has it. */
  readonly value: string;
  readonly label: string;
  readonly projects: number;
  readonly isChosen: boolean;
}

/** In their own order rather than by number: bands from the least, years from the latest. */
const AMOUNTS = [
  'UNDER_100_MILLION',
  'FROM_100_MILLION',
  'FROM_500_MILLION',
  'FROM_1_BILLION',
  'FROM_5_BILLION',
  'FROM_20_BILLION',
];

function ordered(name: FacetName, options: readonly FacetOption[]): readonly FacetOption[] {
  if (name === 'amount')
    return options.toSorted((a, b) => AMOUNTS.indexOf(a.value) - AMOUNTS.indexOf(b.value));
  if (name === 'year') return options.toSorted((a, b) => b.value.localeCompare(a.value));
  return options;
}

/** What a facet offers, as it is shown: what is chosen with nothing behind it too, what is not stated last. */
export function facetOptions(
  name: FacetName,
  rows: readonly ProjectFacetFragment[],
  names: ReadonlyMap<string, string>,
  query: Query,
  reader: Reader,
): readonly FacetOption[] {
  const chosen = selectionOf(query, name);
  const options = rows.map(({ key, projects }) => {
    const value = key.id ?? NOT_STATED;
    return { value, label: facetLabel(name, key, reader), projects, isChosen: chosen.includes(value) };
  });
  const missing = chosen
    .filter((value) => options.every((option) => option.value !== value))
    .map((value) => {
      const key = { id: value === NOT_STATED ? null : value, label: null, labelEn: null };
      const label = names.get(value) ?? facetLabel(name, key, reader);
      return { value, label, projects: 0, isChosen: true };
    });
  const stated = [...missing, ...options].filter(({ value }) => value !== NOT_STATED);
  return [...ordered(name, stated), ...[...missing, ...options].filter(({ value }) => value === NOT_STATED)];
}
