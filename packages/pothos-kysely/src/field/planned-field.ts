import type { GraphQLField } from 'graphql';
import type { Planner } from '../planner.ts';
import type { SelectedField } from '../selection/selection.ts';
import type { JsonText } from '../statement/json-text.ts';
import type { Rows } from '../statement/rows.ts';

/** A field whose value the database writes. */
export interface PlannedField {
  /** The JSON of the field's value for each of the rows; what it needs is joined to them. */
  text(rows: Rows, selected: SelectedField): JsonText;
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
