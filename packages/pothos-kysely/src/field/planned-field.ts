import type { GraphQLField } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { Planner } from '../planner.ts';
import type { SelectedField } from '../selection/selection.ts';
import type { Compilation } from '../statement/compilation.ts';
import type { JsonText } from '../statement/json-text.ts';
import type { Rows } from '../statement/rows.ts';

/** One record of a list: the JSON of what is asked of it. */
export interface RecordRow {
  readonly record: string;
}

/** A field whose value the database writes. */
export interface PlannedField {
  /** The JSON of the field's value for each of the rows; what it needs is joined to them. */
  text(rows: Rows, selected: SelectedField): JsonText;
  /**
   * The records of a list as rows of a statement of their own, on all pages and in the list's order, whatever page is
   * asked for; null where the selection does not ask for records. For lists at the root.
   */
  records?(compilation: Compilation, selected: SelectedField): RawBuilder<RecordRow> | null;
  /** What of the arguments' values shapes the SQL beyond their structure. */
  shape?(values: Readonly<Record<string, unknown>>, planner: Planner): string;
  /** Whether it starts a statement of its own: a field of Query or Mutation, whose rows are one empty row. */
  readonly root?: boolean;
}

type Field = Pick<GraphQLField<unknown, unknown>, 'extensions'>;

export function plannedFieldOf({ extensions }: Field): PlannedField | null {
  return (extensions.kyselyField as PlannedField | undefined) ?? null;
}

/** The columns that a field's resolver reads from its parent. */
export function selectedColumnsOf({ extensions }: Field): readonly string[] {
  return (extensions.kyselyColumns as readonly string[] | undefined) ?? [];
}
