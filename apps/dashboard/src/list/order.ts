import type { ColumnSort } from '@nhipcau/ui';
import { address, type Query } from './address.ts';

export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** The order in the address (`order=COMMITTED.desc`), or the list's own where it names none that exists. */
export function readOrder<Field extends string>(
  query: Query,
  fields: readonly Field[],
  own: Order<Field>,
): Order<Field> {
  const [name, direction] = (query.order ?? '').split('.');
  const field = fields.find((candidate) => candidate === name);
  return field === undefined ? own : { field, direction: direction === 'desc' ? 'DESC' : 'ASC' };
}

/** The link in a column's header: turns the column's own order around, or takes it up as `first` says. */
export function columnSort<Field extends string>(
  path: string,
  query: Query,
  order: Order<Field>,
  field: Field,
  first: 'asc' | 'desc' = 'asc',
): ColumnSort {
  const current = order.field === field;
  const next = current ? (order.direction === 'ASC' ? 'desc' : 'asc') : first;
  return {
    href: address(path, query, { order: `${field}.${next}` }),
    state: current ? (order.direction === 'ASC' ? 'ascending' : 'descending') : null,
  };
}
