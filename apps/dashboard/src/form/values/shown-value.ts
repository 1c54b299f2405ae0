import type { FormField, SingleField } from '../form-field.ts';
import { type FormValues, nameAt, rowsIn } from './form-values.ts';

/** What stands in a field, as a person reads it: names for records, words for choices, a line for each row. */
export function shownValue(field: FormField, values: FormValues): string {
  if (field.kind !== 'rows') return single(field, field.name, values);
  return rowsIn(values, field.name)
    .map((row) =>
      field.fields
        .map((each) => single(each, `${field.name}.${row}.${each.name}`, values))
        .filter(Boolean)
        .join(' · '),
    )
    .filter(Boolean)
    .join('\n');
}

function single(field: SingleField, path: string, values: FormValues): string {
  const value = values[path] ?? '';
  if (field.kind === 'record') return value === '' ? '' : (values[nameAt(path)] ?? value);
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value;
  if (field.kind === 'flag') return value === '' ? '' : field.label;
  return value;
}
