import type { FormField } from '../form-field.ts';
import type { FormValues } from './form-values.ts';
import { inputOf } from './input-of.ts';

/**
 * What becomes of a form whose record somebody else has changed since it was opened: fields that only one of both has
 * changed are taken from whoever did, and what both changed differently is left to the person.
 */
export function merged(
  fields: readonly FormField[],
  before: FormValues,
  mine: FormValues,
  theirs: FormValues,
): {
  readonly values: FormValues;
  readonly taken: readonly FormField[];
  readonly conflicts: readonly FormField[];
} {
  const [old, own, other] = [before, mine, theirs].map((values) => inputOf(fields, values));
  const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);
  const taken: FormField[] = [];
  const conflicts: FormField[] = [];
  for (const field of fields) {
    const changed = !same(old?.[field.name], other?.[field.name]);
    if (!changed || same(own?.[field.name], other?.[field.name])) continue;
    (same(old?.[field.name], own?.[field.name]) ? taken : conflicts).push(field);
  }
  const isOf =
    ({ name }: FormField) =>
    (path: string) =>
      path === name || path === `${name}:name` || path.startsWith(`${name}.`);
  const fromThem = taken.map(isOf);
  const values = {
    ...Object.fromEntries(Object.entries(mine).filter(([path]) => !fromThem.some((is) => is(path)))),
    ...Object.fromEntries(Object.entries(theirs).filter(([path]) => fromThem.some((is) => is(path)))),
  };
  return { values, taken, conflicts };
}
