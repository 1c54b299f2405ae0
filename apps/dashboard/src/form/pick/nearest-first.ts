import type { Picked } from './picked.ts';

/** A name without case and diacritics, as people type it in a hurry. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').trim();
}

/**
 * Records in the order in which they answer what was typed: the one of that very name, then those that begin with it, then
 * the others as they were. So «trung quoc» finds China before what has it in brackets.
 */
export function nearestFirst(found: readonly Picked[], typed: string): readonly Picked[] {
  const words = folded(typed);
  const distance = ({ name }: Picked) => {
    const own = folded(name);
    if (own === words) return 0;
    return own.startsWith(words) ? 1 : 2;
  };
  return found.toSorted((one, other) => distance(one) - distance(other));
}
