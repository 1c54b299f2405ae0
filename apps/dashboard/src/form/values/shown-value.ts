import { type FormField, isList, type ListField, type SingleField } from '../form-field.ts';
import { type FormValues, nameAt, rowsIn } from './form-values.ts';

/** What stands in a field, as a person reads it: names for records, words for choices, a line for each row. */
export function shownValue(field: FormField, values: FormValues): string {
  if (!isList(field)) return single(field, field.name, values);
  return rowsIn(values, field.name)
    .map((row) => rowShown(field, `${field.name}.${row}`, values))
    .filter(Boolean)
    .join('\n');
}

function rowShown(field: ListField, row: string, values: FormValues): string {
  if (field.kind === 'records') return recordShown(row, values);
  return field.fields
    .map((each) => single(each, `${row}.${each.name}`, values))
    .filter(Boolean)
    .join(' · ');
}

function recordShown(path: string, values: FormValues): string {
  const value = values[path] ?? '';
  return value === '' ? '' : (values[nameAt(path)] ?? value);
}

function single(field: SingleField, path: string, values: FormValues): string {
  const value = values[path] ?? '';
  if (field.kind === 'record') return recordShown(path, values);
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value;
  if (field.kind === 'flag') return value === '' ? '' : field.label;
  return value;
}
