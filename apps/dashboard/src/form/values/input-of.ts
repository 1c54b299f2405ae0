import type { FormField, RowsInput, SingleField } from '../form-field.ts';
import { filledRows } from './filled-rows.ts';
import type { FormValues } from './form-values.ts';
import { plainDecimal } from './plain-decimal.ts';

/** What a mutation is given for a field: null empties it. */
export type InputValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly Readonly<Record<string, InputValue>>[];

/** The input of a mutation that a form's values make. What is empty is null; rows in which nothing stands are left out. */
export function inputOf(
  fields: readonly FormField[],
  values: FormValues,
): Readonly<Record<string, InputValue>> {
  return Object.fromEntries(fields.map((field) => [field.name, fieldInput(field, values)]));
}

/** The fields of a new record in which something stands: what is left empty is the API's to fill or to ask for. */
export function givenInput(
  fields: readonly FormField[],
  values: FormValues,
): Readonly<Record<string, InputValue>> {
  return Object.fromEntries(Object.entries(inputOf(fields, values)).filter(([, value]) => value !== null));
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
  switch (field.kind) {
    case 'records':
      return filledRows(field, values).map((row) => (values[`${field.name}.${row}`] ?? '').trim());
    case 'rows':
      return filledRows(field, values).map((row) => rowInput(field, `${field.name}.${row}`, values));
    default:
      return single(field, values[field.name]);
  }
}

function rowInput(
  { fields, keyed = false }: RowsInput,
  row: string,
  values: FormValues,
): Readonly<Record<string, InputValue>> {
  const inputs = fields.map((each) => [each.name, single(each, values[`${row}.${each.name}`])] as const);
  const id = keyed ? values[`${row}.id`] : undefined;
  return { ...(id !== undefined && id !== '' && { id }), ...Object.fromEntries(inputs) };
}

function single(field: SingleField, typed = ''): string | number | boolean | null {
  const text = typed.trim().normalize('NFC');
  if (field.kind === 'flag') return text !== '';
  if (text === '') return null;
  if (field.kind !== 'number') return text;
  const decimal = plainDecimal(text);
  // What is no number goes as it was typed, so that the API says of it what is wrong.
  if (decimal === null) return text;
  const isInt = field.decimals === 0 && field.scalar === undefined;
  return isInt && Number.isSafeInteger(Number(decimal)) ? Number(decimal) : decimal;
}
