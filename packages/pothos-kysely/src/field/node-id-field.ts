import type { PlannedField } from './planned-field.ts';

/** The node id of a row, written by the database as the application's encoder writes it. */
export function nodeIdField(typename: string, key: string): PlannedField {
  return {
    text: (rows) => {
      const { nullable } = rows.describe(key);
      return { sql: rows.compilation.planner.nodeId(typename, rows.column(key)), nullable };
    },
  };
}
