import type { DB } from '@nhipcau/database';
import type { Fault, WritableField } from './field/writable-field.ts';

/** A row of a part as its table keeps it: values by column. */
export type PartRow = Readonly<Record<string, unknown>>;

/** Holds the rows of a part to what is true of them together; `at(place, field)` tells of a fault. */
export type PartRule = (
  rows: readonly PartRow[],
  at: (...path: readonly (string | number)[]) => Fault,
) => void;

/** Rows of another table that belong to a record and are given as one whole list. */
export interface WritablePart {
  readonly table: keyof DB & string;
  /** The column that names the record. */
  readonly owner: string;
  readonly description: string;
  readonly max: number;
  /** Which columns tell two rows of a record apart; `id` where rows have ids of their own. */
  readonly key: readonly string[];
  /** Where rows have ids of their own: the type of their node ids. */
  readonly typename?: string;
  /** The column that keeps the order in which they were given. */
  readonly position?: string;
  /** Whether the rows have the record's source. */
  readonly sourced?: boolean;
  /** How a row is given: as an object of several fields, or as one value. */
  readonly of:
    | {
        readonly input: string;
        readonly inputDescription: string;
        readonly fields: Readonly<Record<string, WritableField>>;
      }
    | { readonly field: WritableField };
  readonly rule?: PartRule;
}

interface PartOptions<Table extends keyof DB>
  extends Pick<WritablePart, 'description' | 'max' | 'typename' | 'sourced' | 'rule'> {
  readonly owner: keyof DB[Table] & string;
  readonly position?: keyof DB[Table] & string;
}

interface ObjectPartOptions<Table extends keyof DB> extends PartOptions<Table> {
  readonly input: string;
  readonly inputDescription: string;
  readonly key: readonly (keyof DB[Table] & string)[];
  readonly fields: Readonly<Record<string, WritableField<keyof DB[Table] & string>>>;
}

/** A part whose rows are given as objects of several fields. */
export function part<Table extends keyof DB & string>(
  table: Table,
  { input, inputDescription, fields, ...options }: ObjectPartOptions<Table>,
): WritablePart {
  return { table, ...options, of: { input, inputDescription, fields } };
}

interface ListPartOptions<Table extends keyof DB> extends PartOptions<Table> {
  readonly field: WritableField<keyof DB[Table] & string>;
}

/** A part whose rows only name another record. */
export function listPart<Table extends keyof DB & string>(
  table: Table,
  { field, ...options }: ListPartOptions<Table>,
): WritablePart {
  return { table, ...options, key: [field.column], of: { field } };
}
