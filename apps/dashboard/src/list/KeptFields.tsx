import type { ReactNode } from 'react';
import { FLEETING, type Query } from './address.ts';

interface KeptFieldsProps {
  readonly query: Query;
  /** Names that the form has fields for. */
  readonly without: readonly string[];
}

/** The rest of an address, so that a form does not lose it. */
export function KeptFields({ query, without }: KeptFieldsProps): ReactNode {
  return Object.entries(query)
    .filter(([name]) => !without.includes(name) && !FLEETING.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
