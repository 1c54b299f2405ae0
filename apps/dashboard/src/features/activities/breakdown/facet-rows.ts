import type { ActivityFacetFragment } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { NOT_STATED } from '../../activity-rows/activity-filter.ts';
import { activitiesHref, rowsHref } from '../activities-address.ts';
import type { ActivityMeasure } from '../measure.ts';

export type FacetName = 'kind' | 'country' | 'counterpart' | 'lead' | 'year' | 'direction' | 'setting';

/** One value of a dimension with its figure. */
export interface FacetRow {
  /** As it stands in an address. */
  readonly value: string;
  readonly label: string;
  readonly figure: number;
  /** Narrows the page to it, or takes that back. */
  readonly narrow: string;
  readonly isNarrowed: boolean;
  /** The rows that add up to the figure. */
  readonly rows: string;
}

/** The values of a dimension, the greatest first, years the latest first; what is not stated comes last. */
export function facetRows(
  name: FacetName,
  rows: ActivityFacetFragment['rows'],
  measure: ActivityMeasure,
  query: Query,
  words: Pick<Reader, 'language' | 't'>,
): readonly FacetRow[] {
  const found = rows.map((row): FacetRow => {
    const value = row.keys[0]?.id ?? NOT_STATED;
    const isNarrowed = query[name] === value;
    return {
      value,
      label: keyLabel(row.keys[0], words) ?? '',
      figure: row[measure],
      narrow: activitiesHref(query, { [name]: isNarrowed ? null : value }),
      isNarrowed,
      rows: rowsHref(query, { [name]: value }),
    };
  });
  const last = ({ value }: FacetRow) => (value === NOT_STATED ? 1 : 0);
  const first = (a: FacetRow, b: FacetRow) =>
    name === 'year' ? b.value.localeCompare(a.value) : b.figure - a.figure;
  return found.toSorted((a, b) => last(a) - last(b) || first(a, b));
}
