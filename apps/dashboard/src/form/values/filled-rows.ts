import type { ListField } from '../form-field.ts';
import { type FormValues, rowsIn } from './form-values.ts';

/** The rows of a list in which something stands, in their order: those that are sent. */
export function filledRows(field: ListField, values: FormValues): readonly number[] {
  return rowsIn(values, field.name).filter((row) =>
    pathsOf(field, `${field.name}.${row}`).some((path) => (values[path] ?? '').trim() !== ''),
  );
}

/** Where what a person gives of a row stands; the id of a row is not theirs. */
function pathsOf(field: ListField, row: string): readonly string[] {
  return field.kind === 'records' ? [row] : field.fields.map(({ name }) => `${row}.${name}`);
}
