import { type FormField, isList } from '../form-field.ts';
import { filledRows } from './filled-rows.ts';
import type { FormValues } from './form-values.ts';

/** What the API says of an input: the path in it, such as `['input', 'sectors', '0', 'percentage']`, and a code. */
export interface InputError {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** What is wrong, by the path of the field that it stands beside; what is about no field of the form is under `''`. */
export type FormErrors = Readonly<Record<string, string>>;

/**
 * Puts errors beside their fields. The API counts the rows that it was sent, the form those that stand in it: rows that
 * were left out for being empty shift them.
 */
export function formErrors(
  fields: readonly FormField[],
  values: FormValues,
  sent: Readonly<Record<string, unknown>>,
  errors: readonly InputError[],
  word: (error: InputError, field?: FormField) => string,
): FormErrors {
  const found: Record<string, string> = {};
  for (const error of errors) {
    const path = fieldPath(
      fields,
      values,
      sent,
      error.path[0] === 'input' ? error.path.slice(1) : error.path,
    );
    const said = word(error, fieldAt(fields, path));
    found[path] = found[path] === undefined ? said : `${found[path]} ${said}`;
  }
  return found;
}

function fieldAt(fields: readonly FormField[], path: string): FormField | undefined {
  const [name, , member] = path.split('.');
  const field = fields.find((each) => each.name === name);
  return field?.kind === 'rows' && member !== undefined
    ? field.fields.find((each) => each.name === member)
    : field;
}

function fieldPath(
  fields: readonly FormField[],
  values: FormValues,
  sent: Readonly<Record<string, unknown>>,
  [name = '', index, member]: readonly string[],
): string {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return '';
  if (!isList(field) || index === undefined) return name;
  const rows = Array.isArray(sent[name]) ? filledRows(field, values) : [];
  const row = rows[Number(index)];
  if (row === undefined) return name;
  if (field.kind === 'records') return `${name}.${row}`;
  return member !== undefined && field.fields.some((each) => each.name === member)
    ? `${name}.${row}.${member}`
    : name;
}
