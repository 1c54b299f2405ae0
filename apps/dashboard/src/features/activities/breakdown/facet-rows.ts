import type { ActivityFacetFragment } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { NOT_STATED } from '../../activity-rows/activity-filter.ts';
import { activitiesHref, rowsHref } from '../activities-address.ts';
import type { ActivityMeasure } from '../measure.ts';

export type FacetName =
  | 'kind'
  | 'country'
  | 'partnerKind'
  | 'counterpart'
  | 'lead'
  | 'year'
  | 'direction'
  | 'setting';

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

type Row = ActivityFacetFragment['rows'][number];

const keyOf = ({ keys: [key] }: Row) => key?.id ?? NOT_STATED;

/** The rows of a dimension, the greatest first, years the latest first; what is not stated comes last. */
export function orderedRows(name: FacetName, rows: readonly Row[], measure: ActivityMeasure): readonly Row[] {
  const last = (row: Row) => (keyOf(row) === NOT_STATED ? 1 : 0);
  const first = (a: Row, b: Row) =>
    name === 'year' ? keyOf(b).localeCompare(keyOf(a)) : b[measure] - a[measure];
  return rows.toSorted((a, b) => last(a) - last(b) || first(a, b));
}

/** A row as the page shows it. */
export function facetRow(
  name: FacetName,
  row: Row,
  measure: ActivityMeasure,
  query: Query,
  words: Pick<Reader, 'language' | 't'>,
): FacetRow {
  const value = keyOf(row);
  const isNarrowed = query[name] === value;
  return {
    value,
    label: keyLabel(row.keys[0], words) ?? '',
    figure: row[measure],
    narrow: activitiesHref(query, { [name]: isNarrowed ? null : value }),
    isNarrowed,
    rows: rowsHref(query, { [name]: value }),
  };
}
