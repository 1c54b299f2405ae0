import type { FormField, SingleField } from '../form-field.ts';
import { type FormValues, rowsIn } from './form-values.ts';
import { plainDecimal } from './plain-decimal.ts';

/** What a mutation is given for a field: null empties it. */
export type InputValue = string | number | boolean | null | readonly Readonly<Record<string, InputValue>>[];

/** The input of a mutation that a form's values make. What is empty is null; rows in which nothing stands are left out. */
export function inputOf(
  fields: readonly FormField[],
  values: FormValues,
): Readonly<Record<string, InputValue>> {
  return Object.fromEntries(fields.map((field) => [field.name, fieldInput(field, values)]));
}

/** The fields alone whose input is another than before: what a person has not touched is not sent. */
export function changedInput(
  fields: readonly FormField[],
  before: FormValues,
  after: FormValues,
): Readonly<Record<string, InputValue>> {
  const old = inputOf(fields, before);
  return Object.fromEntries(
    Object.entries(inputOf(fields, after)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]),
    ),
  );
}

function fieldInput(field: FormField, values: FormValues): InputValue {
  if (field.kind !== 'rows') return single(field, values[field.name]);
  return rowsIn(values, field.name).flatMap((row) => {
    const inputs = field.fields.map((each) => [
      each.name,
      single(each, values[`${field.name}.${row}.${each.name}`]),
    ]);
    const isEmpty = inputs.every(([, value]) => value === null || value === false);
    return isEmpty ? [] : [Object.fromEntries(inputs) as Readonly<Record<string, InputValue>>];
  });
}

function single(field: SingleField, typed = ''): string | number | boolean | null {
  const text = typed.trim().normalize('NFC');
  if (field.kind === 'flag') return text !== '';
  if (text === '') return null;
  if (field.kind !== 'number') return text;
  const decimal = plainDecimal(text);
  // What is no number goes as it was typed, so that the API says of it what is wrong.
  if (decimal === null) return text;
  return field.decimals === 0 && Number.isSafeInteger(Number(decimal)) ? Number(decimal) : decimal;
}
