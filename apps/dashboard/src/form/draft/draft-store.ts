import type { FormValues } from '../values/form-values.ts';

/** What somebody has typed into a form and not sent, as this browser keeps it. */
export interface Draft {
  readonly values: FormValues;
  /** ISO 8601. */
  readonly keptAt: string;
  /** The version of the record that it began from. */
  readonly version: number;
}

const keyOf = (form: string): string => `nhipcau.draft.${form}`;

function isTexts(value: unknown): value is FormValues {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

/** The draft of a form; null where there is none, or something else stands in its place. */
export function readDraft(form: string): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { values, keptAt, version } = value as Partial<Record<keyof Draft, unknown>>;
    return isTexts(values) && typeof keptAt === 'string' && typeof version === 'number'
      ? { values, keptAt, version }
      : null;
  } catch {
    return null;
  }
}

/** Keeps it, where the browser lets it be kept. */
export function keepDraft(form: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing has none; the form itself still has what was typed.
  }
}

export function dropDraft(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // There was none.
  }
}
