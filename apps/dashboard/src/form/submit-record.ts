import { ApiRefused, ApiUnreachable } from '../api/failures.ts';
import type { FormField } from './form-field.ts';
import { AGAIN, type Difference, type FormState } from './form-state.ts';
import { openedForm } from './opened-form.ts';
import { merged } from './values/conflict.ts';
import { formErrors, type InputError } from './values/form-errors.ts';
import { type FormValues, nameAt, valuesOf } from './values/form-values.ts';
import { changedInput, givenInput, type InputValue, inputOf } from './values/input-of.ts';
import { shownValue } from './values/shown-value.ts';
import { unreadNumbers } from './values/unread-numbers.ts';

export type RecordInput = Readonly<Record<string, InputValue>>;

/** What the API makes of what is sent. */
export type Sent =
  | { readonly outcome: 'kept'; readonly href: string }
  | { readonly outcome: 'wrong'; readonly problems: readonly InputError[] }
  | { readonly outcome: 'meanwhile' }
  | { readonly outcome: 'refused' };

/** A record as its form opens with it. */
export interface OpenRecord {
  readonly values: FormValues;
  readonly version: number;
}

/** How a kind of record is written. */
export interface RecordWriting {
  readonly fields: readonly FormField[];
  /** Whether the record is made by this form. */
  readonly isNew: boolean;
  /** Sends the input: the filled fields of a new record, of another those that were changed. */
  send(input: RecordInput, state: Pick<FormState, 'version' | 'idempotencyKey'>): Promise<Sent>;
  /** The record as it stands now; null where it is gone. */
  reopen(): Promise<OpenRecord | null>;
  word(problem: InputError, field?: FormField): string;
  /** The fields whose values the next record begins with, where one can be begun as this one is saved. */
  readonly carried?: readonly string[];
}

/**
 * Sends a form. Whatever comes of it, the state that it gives holds what was typed: only a kept record ends the form.
 */
export async function submitRecord(
  writing: RecordWriting,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const state = { ...before, values: chosenValues(writing.fields, before, valuesOf(form)), errors: {} };
  const { fields, isNew } = writing;
  const input = isNew ? givenInput(fields, state.values) : changedInput(fields, state.read, state.values);
  try {
    const unread = unreadNumbers(fields, input);
    const sent: Sent =
      unread.length > 0 ? { outcome: 'wrong', problems: unread } : await writing.send(input, state);
    if (sent.outcome === 'kept') {
      return writing.carried !== undefined && form.has(AGAIN)
        ? { ...openedForm(carriedValues(writing.carried, state.values), 0), outcome: 'kept' }
        : { ...state, outcome: 'kept', href: sent.href, differences: [] };
    }
    if (sent.outcome === 'refused') return { ...state, outcome: 'refused' };
    if (sent.outcome === 'meanwhile') return await compared(writing, state);
    const all = inputOf(fields, state.values);
    const errors = formErrors(fields, state.values, all, sent.problems, writing.word);
    return { ...state, outcome: 'wrong', errors, differences: [] };
  } catch (failure) {
    if (!(failure instanceof ApiUnreachable || failure instanceof ApiRefused)) throw failure;
    const isForbidden = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { ...state, outcome: isForbidden ? 'refused' : 'failed' };
  }
}

function carriedValues(carried: readonly string[], values: FormValues): FormValues {
  const paths = carried.flatMap((name) => [name, nameAt(name)]);
  return Object.fromEntries(Object.entries(values).filter(([path]) => paths.includes(path)));
}

/** The values of a form, with the other person's where these were chosen in a comparison. */
function chosenValues(
  fields: readonly FormField[],
  { read, differences }: FormState,
  typed: FormValues,
): FormValues {
  const theirs = differences
    .filter(({ name }) => typed[`:choose.${name}`] === 'theirs')
    .map(({ name }) => name);
  const isOf = (path: string) =>
    theirs.some((name) => path === name || path.startsWith(`${name}.`) || path === `${name}:name`);
  const own = Object.entries(typed).filter(([path]) => !path.startsWith(':choose.') && !isOf(path));
  const names = new Set(fields.map(({ name }) => name));
  const taken = Object.entries(read).filter(([path]) => isOf(path) && names.has(path.split(/[.:]/)[0] ?? ''));
  return Object.fromEntries([...own, ...taken]);
}

/** What is shown when somebody else has changed the record: their values where only they did, a choice where both did. */
async function compared(writing: RecordWriting, state: FormState): Promise<FormState> {
  const now = await writing.reopen();
  if (now === null) return { ...state, outcome: 'refused' };
  const { values, conflicts } = merged(writing.fields, state.read, state.values, now.values);
  const differences = conflicts.map(
    (field): Difference => ({
      name: field.name,
      label: field.label,
      before: shownValue(field, state.read),
      mine: shownValue(field, state.values),
      theirs: shownValue(field, now.values),
    }),
  );
  return { ...state, values, read: now.values, version: now.version, outcome: 'meanwhile', differences };
}
