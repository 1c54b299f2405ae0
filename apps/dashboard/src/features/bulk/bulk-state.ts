import type { FormErrors } from '../../form/values/form-errors.ts';
import type { FormValues } from '../../form/values/form-values.ts';

/** A record that could be among those that are changed. */
export interface BulkRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly href: string;
  /** As it stands, under the headings of the table. */
  readonly cells: readonly string[];
}

/** A record that was left as it was, and why. */
export interface Left {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly reason: string;
}

/** What became of changing many records alike, with what was typed. */
export interface BulkState {
  readonly outcome: 'open' | 'done' | 'nothing' | 'noRecords' | 'wrong' | 'refused' | 'failed';
  /** Rises with each sending. */
  readonly round: number;
  readonly values: FormValues;
  readonly errors: FormErrors;
  /** The fields that are to be emptied. */
  readonly emptied: readonly string[];
  /** The ids of the records that are chosen. */
  readonly chosen: readonly string[];
  readonly changed: number;
  /** Where the change is undone; null where nothing became different. */
  readonly changeHref: string | null;
  readonly left: readonly Left[];
  readonly idempotencyKey: string;
}
