import type { InputType } from '@pothos/core';
import type { BuilderTypes } from '../../builder.ts';
import type { InputProblemCode } from '../../mutation/input-problem.ts';

/** Tells what is wrong with a value. */
export type Fault = (code: InputProblemCode, message: string) => undefined;

/** A table whose rows a field names. */
export interface Referred {
  readonly table: string;
  readonly key: string;
  /** What a row is called in a message. */
  readonly noun: string;
}

/** How a field of a record is written: what is taken for it, and which column keeps it. */
export interface WritableField<Column extends string = string> {
  readonly column: Column;
  readonly description: string;
  /** Has to be given when a record is made, and cannot be emptied. */
  readonly required: boolean;
  /** Has a value where none is given, and cannot be emptied. */
  readonly filled: boolean;
  /** The column of the record whose value stands here where none is given: an English title may be the Vietnamese one. */
  readonly otherwise?: string;
  readonly type: InputType<BuilderTypes>;
  /** The value as the column keeps it; null for one that says nothing, such as an empty text. */
  readonly read: (value: unknown, fault: Fault) => unknown;
  readonly refersTo?: Referred;
}

/** What every kind of field is declared with. */
export interface FieldOptions {
  readonly description: string;
  readonly required?: boolean;
  readonly filled?: boolean;
}
