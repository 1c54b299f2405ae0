import { address } from '../../../list/address.ts';

export const PAIR_PATH = '/coordination/pair';

/** Two projects side by side. */
export function pairHref(one: string, other: string): string {
  return address(PAIR_PATH, {}, { a: one, b: other });
}
