import type { Query } from '../../list/address.ts';
import { selectionOf } from './facets/selection.ts';

/** The columns that the table can have, in their order. */
export const COLUMNS = [
  'code',
  'title',
  'status',
  'sectors',
  'places',
  'funders',
  'channel',
  'implementer',
  'beneficiary',
  'managingBody',
  'period',
  'committed',
  'disbursed',
  'share',
  'approval',
  'provenance',
  'papers',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

export const OWN_COLUMNS: readonly ColumnName[] = [
  'title',
  'sectors',
  'status',
  'period',
  'committed',
  'disbursed',
];

/** The columns that the address names, in the table's own order; its usual ones where it names none that there is. */
export function readColumns(query: Query): readonly ColumnName[] {
  const named = selectionOf(query, 'columns');
  const chosen = COLUMNS.filter((name) => named.includes(name));
  const columns = chosen.length === 0 ? OWN_COLUMNS : chosen;
  return COLUMNS.filter((name) => name === 'title' || columns.includes(name));
}
