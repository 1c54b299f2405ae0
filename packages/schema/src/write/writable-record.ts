import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { Row } from '../models/row.ts';
import type { Fault, WritableField } from './field/writable-field.ts';
import type { PartRow, WritablePart } from './writable-part.ts';

/** A row as it will stand: what there was, with what is given. */
type Standing<Table extends keyof DB> = Readonly<Partial<Row<Table>>>;

/** Tells of a fault of a field, by the field's name. */
export type FaultAt = (field: string) => Fault;

/** Holds the fields of a record to what is true of them together. */
export type RecordRule<Table extends keyof DB> = (row: Standing<Table>, at: FaultAt) => void;

/** What a record that is being written stands at. */
export interface Step<Table extends keyof DB> {
  readonly db: Kysely<DB>;
  /** As it will stand. */
  readonly row: Standing<Table>;
  /** As it stood; null for one that is being made. */
  readonly before: Standing<Table> | null;
  /** What was given. */
  readonly given: Standing<Table>;
  readonly at: FaultAt;
}

/** Holds a record to what only the database knows; gives the columns that follow from it. */
export type Completion<Table extends keyof DB> = (step: Step<Table>) => Promise<Standing<Table>>;

/** The same of a table that is not known. */
export interface AnyStep {
  readonly db: Kysely<DB>;
  readonly row: PartRow;
  readonly before: PartRow | null;
  readonly given: PartRow;
  readonly at: FaultAt;
}

/** The fields and lists that an input has. */
export interface WritableShape {
  readonly fields: Readonly<Record<string, WritableField>>;
  readonly parts: Readonly<Record<string, WritablePart>>;
}

/** What can be written of a record: from it come its inputs, its mutations and their checks. */
export interface WritableRecord extends WritableShape {
  readonly table: keyof DB & string;
  /** The name of its type. */
  readonly typename: string;
  /** What one is called: "a project". */
  readonly noun: string;
  /** The fields that are at fault where constraints of several columns or tables are broken. */
  readonly constraints: Readonly<Record<string, string>>;
  readonly rules: readonly ((row: PartRow, at: FaultAt) => void)[];
  readonly complete: (step: AnyStep) => Promise<PartRow>;
}

interface Options<Table extends keyof DB & string> extends Pick<WritableRecord, 'typename' | 'noun'> {
  readonly fields: Readonly<Record<string, WritableField<keyof DB[Table] & string>>>;
  readonly parts?: Readonly<Record<string, WritablePart>>;
  readonly rules?: readonly RecordRule<Table>[];
  readonly constraints?: Readonly<Record<string, string>>;
  readonly complete?: Completion<Table>;
}

/** Declares what can be written of a record; its columns are checked against the table by the types. */
export function writableRecord<Table extends keyof DB & string>(
  table: Table,
  { parts = {}, rules = [], constraints = {}, complete, ...options }: Options<Table>,
): WritableRecord {
  const own = (row: PartRow) => row as Standing<Table>;
  return {
    table,
    parts,
    constraints,
    ...options,
    rules: rules.map((rule) => (row: PartRow, at: FaultAt) => rule(own(row), at)),
    complete: async ({ row, before, given, ...step }) =>
      complete?.({ ...step, row: own(row), before: before && own(before), given: own(given) }) ?? {},
  };
}
