import type { FormErrors } from './values/form-errors.ts';
import type { FormValues } from './values/form-values.ts';

/** A field that somebody else has changed too, in the reader's words. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The name of the button that saves and begins the next record. */
export const AGAIN = ':again';

/** A form between two sendings: whatever became of it, what was typed is in it. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: FormErrors;
  /**
   * `wrong`: what was typed cannot be; `meanwhile`: somebody else has changed the record; `refused`: the person may not;
   * `failed`: the server did not answer. Nothing was kept then.
   */
  readonly outcome: 'open' | 'kept' | 'wrong' | 'meanwhile' | 'refused' | 'failed';
  /** The version of the record that the values were read from, or compared with last; 0 for a new one. */
  readonly version: number;
  /** The record as it was read, to tell what was changed. */
  readonly read: FormValues;
  /** The key under which sending twice has one effect. */
  readonly idempotencyKey: string;
  /** Where the record is, once it was kept. */
  readonly href: string | null;
  readonly differences: readonly Difference[];
}

/** The texts of the frame around the fields. */
export interface FormTexts {
  readonly save: string;
  /** Saves and begins the next. */
  readonly saveAndAgain: string;
  readonly saving: string;
  readonly cancel: string;
  readonly outcomes: Readonly<Record<Exclude<FormState['outcome'], 'open'>, string>>;
  /** What leads to the record that was kept. */
  readonly open: string;
  readonly required: string;
  readonly draft: { readonly found: string; readonly restore: string; readonly discard: string };
  readonly meanwhile: {
    readonly title: string;
    readonly before: string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly empty: string;
  };
  readonly pick: {
    readonly search: string;
    readonly none: string;
    readonly failed: string;
    readonly clear: string;
  };
  readonly rows: {
    readonly remove: string;
    /** What stands between the whole part of a number and the rest. */
    readonly decimalMark: string;
    readonly sharesLeft: string;
    readonly sharesOver: string;
    readonly sharesWhole: string;
  };
}
