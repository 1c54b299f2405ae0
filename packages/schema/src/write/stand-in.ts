import type { WritableField } from './field/writable-field.ts';
import type { PartRow } from './writable-part.ts';

/**
 * The columns of a row with those filled in whose value another one stands in for: where none is given of a new row
 * (`before` null) or a kept one is emptied, and where it stood in so far and is changed.
 */
export function withStandIns(
  fields: Readonly<Record<string, WritableField>>,
  columns: PartRow,
  before: PartRow | null,
): PartRow {
  const filled = Object.values(fields).flatMap(({ column, otherwise }) => {
    if (otherwise === undefined) return [];
    const given = columns[column];
    const stoodIn = before === null || before[column] === before[otherwise];
    const isWanting = given === null || (given === undefined && stoodIn);
    const value = columns[otherwise] ?? before?.[otherwise];
    return isWanting && value !== undefined ? [[column, value]] : [];
  });
  return { ...columns, ...Object.fromEntries(filled) };
}
