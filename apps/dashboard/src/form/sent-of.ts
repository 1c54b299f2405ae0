import type { Sent } from './submit-record.ts';
import type { InputError } from './values/form-errors.ts';

/** What a mutation of a record answers with, whichever kind of record it is. */
export interface Payload {
  readonly __typename: string;
  readonly id?: string;
  readonly problems?: readonly InputError[];
}

/** What becomes of a form by the answer of its mutation; a record that was written is found at its address. */
export function sentOf(payload: Payload, hrefOf: (id: string) => string): Sent {
  if (payload.id !== undefined) return { outcome: 'kept', href: hrefOf(payload.id) };
  if (payload.problems !== undefined) return { outcome: 'wrong', problems: payload.problems };
  return { outcome: payload.__typename === 'VersionConflict' ? 'meanwhile' : 'refused' };
}
