import { type FormField, isList, type ListField, type SingleField } from '../form-field.ts';
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
    if (!isList(field)) put(values, field.kind, field.name, value);
    else if (Array.isArray(value)) {
      for (const [row, member] of value.entries()) putRow(values, field, `${field.name}.${row}`, member);
    }
  }
  return values;
}

function putRow(values: Record<string, string>, field: ListField, row: string, member: unknown): void {
  if (field.kind === 'records') {
    put(values, 'record', row, member);
    return;
  }
  const { id, ...record } = member as FormRecord;
  if (field.keyed) put(values, 'text', `${row}.id`, id);
  for (const each of field.fields) put(values, each.kind, `${row}.${each.name}`, record[each.name]);
}

function put(values: Record<string, string>, kind: SingleField['kind'], path: string, value: unknown): void {
  if (value === null || value === undefined || value === '') return;
  if (kind === 'flag') {
    if (value === true) values[path] = 'on';
  } else if (isPicked(value)) {
    values[path] = value.value;
    values[nameAt(path)] = value.name;
  } else values[path] = String(value);
}
