import { type FormField, isList, type SingleField } from '../form-field.ts';
import type { InputError } from './form-errors.ts';
import type { InputValue } from './input-of.ts';

type Input = Readonly<Record<string, InputValue>>;

/** The greatest whole number of GraphQL. */
const GREATEST = 2 ** 31 - 1;

/**
 * Whole numbers that cannot be read as such: GraphQL refuses a request that has one before the API could say beside which
 * field it stands.
 */
export function unreadNumbers(fields: readonly FormField[], input: Input): readonly InputError[] {
  return fields.flatMap((field) => {
    const value = input[field.name] ?? null;
    if (!isList(field)) return problemOf(field, value, [field.name]);
    if (field.kind === 'records' || !Array.isArray(value)) return [];
    return (value as readonly Input[]).flatMap((row, place) =>
      field.fields.flatMap((each) =>
        problemOf(each, row[each.name] ?? null, [field.name, String(place), each.name]),
      ),
    );
  });
}

function problemOf(field: SingleField, value: InputValue, path: readonly string[]): readonly InputError[] {
  if (field.kind !== 'number' || field.decimals > 0 || field.scalar !== undefined || value === null)
    return [];
  if (typeof value !== 'number')
    return [{ path, code: 'WRONG_FORM', message: `${path.join('.')}: ${value}` }];
  return Math.abs(value) > GREATEST
    ? [{ path, code: 'TOO_LARGE', message: `${path.join('.')}: ${value}` }]
    : [];
}
