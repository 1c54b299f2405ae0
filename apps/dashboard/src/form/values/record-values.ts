import type { FormField, SingleField } from '../form-field.ts';
import { type FormValues, nameAt } from './form-values.ts';

/** A record as a form's query gives it: texts, numbers and rows under the names of the fields. */
export type FormRecord = Readonly<Record<string, unknown>>;

/** What a picked record is to a form. */
interface Picked {
  readonly value: string;
  readonly name: string;
}

function isPicked(value: unknown): value is Picked {
  return typeof value === 'object' && value !== null && 'value' in value && 'name' in value;
}

/** What stands in a form when a record is opened in it. A picked record is given as its value and name. */
export function recordValues(fields: readonly FormField[], record: FormRecord): FormValues {
  const values: Record<string, string> = {};
  for (const field of fields) {
    const value = record[field.name];
    if (field.kind !== 'rows') put(values, field, field.name, value);
    else if (Array.isArray(value)) {
      for (const [row, member] of (value as readonly FormRecord[]).entries()) {
        for (const each of field.fields)
          put(values, each, `${field.name}.${row}.${each.name}`, member[each.name]);
      }
    }
  }
  return values;
}

function put(values: Record<string, string>, field: SingleField, path: string, value: unknown): void {
  if (value === null || value === undefined || value === '') return;
  if (field.kind === 'flag') {
    if (value === true) values[path] = 'on';
  } else if (isPicked(value)) {
    values[path] = value.value;
    values[nameAt(path)] = value.name;
  } else values[path] = String(value);
}
