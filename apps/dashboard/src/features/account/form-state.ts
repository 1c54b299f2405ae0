/** What became of a form of sign-in. */
export interface ActionState {
  /** Why it could not be done; null before it was sent, and when it was done. */
  readonly code: string | null;
  /** The field that is to blame. */
  readonly field: string | null;
  /** What was typed, but for passwords. */
  readonly values: Readonly<Record<string, string>>;
  /** What is shown once, and kept nowhere. */
  readonly shown: Shown | null;
}

export interface Shown {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
  /** A drawing for a camera. */
  readonly picture?: { readonly src: string; readonly label: string } | undefined;
}

export const UNTOUCHED: ActionState = { code: null, field: null, values: {}, shown: null };

export type FormAction = (before: ActionState, form: FormData) => Promise<ActionState>;

/** A form that could not be done, with what was typed. */
export function refused(form: FormData, code: string, field: string | null): ActionState {
  const texts = [...form].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !/password|current|next-password|^\$/i.test(entry[0]),
  );
  return { code, field, values: Object.fromEntries(texts), shown: null };
}

/** What stands in a field of a form. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
