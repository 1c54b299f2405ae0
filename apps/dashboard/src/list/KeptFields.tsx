import type { ReactNode } from 'react';
import type { Query } from './address.ts';

/** Where a page of a list starts: a form leads to the first. */
const CURSORS = ['after', 'before'];

interface KeptFieldsProps {
  readonly query: Query;
  /** Names that the form has fields for. */
  readonly without: readonly string[];
}

/** The rest of an address, so that a form does not lose it. */
export function KeptFields({ query, without }: KeptFieldsProps): ReactNode {
  return Object.entries(query)
    .filter(([name]) => !without.includes(name) && !CURSORS.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
