import type { Reader } from '../reader/reader.ts';
import type { FormField } from './form-field.ts';
import type { InputError } from './values/form-errors.ts';

const CODES = [
  'BEFORE_START',
  'IN_CIRCLE',
  'MISSING_BESIDE',
  'NOT_FOUND',
  'NOT_SUITABLE',
  'NOT_TOGETHER',
  'NOT_WHOLE',
  'NO_RATE',
  'REPEATED',
  'REQUIRED',
  'TAKEN',
  'TOO_LARGE',
  'TOO_LONG',
  'TOO_MANY',
  'TOO_PRECISE',
  'TOO_SMALL',
  'WRONG_FORM',
] as const;

/** What is wrong with an input, in the reader's words; the API's own where there are none for it. */
export function wordProblem({ t }: Reader): (problem: InputError, field?: FormField) => string {
  return ({ code, message }, field) => {
    if (code === 'WRONG_FORM' && field?.kind === 'number') return t('form.wrongNumber');
    const known = CODES.find((each) => each === code);
    return known === undefined ? message : t(`form.problem.${known}`);
  };
}
