import type { Insertable } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** The rows that a set writes to one table. */
export interface SeedTable {
  readonly table: keyof DB;
  /** Columns by which a row is recognised when it is written again. */
  readonly key: readonly string[];
  readonly rows: readonly object[];
  /** For parts of a record: the column that names the record, whose parts are replaced as a whole. */
  readonly partOf?: string;
}

/** Rows that are inserted, or updated where `key` already exists. */
export function records<T extends keyof DB>(
  table: T,
  key: readonly (keyof DB[T] & string)[],
  rows: readonly Insertable<DB[T]>[],
): SeedTable {
  return { table, key, rows: alike(table, rows) };
}

/** Rows without a life of their own: those of the same record that are no longer in the set are deleted. */
export function parts<T extends keyof DB>(
  table: T,
  partOf: keyof DB[T] & string,
  key: readonly (keyof DB[T] & string)[],
  rows: readonly Insertable<DB[T]>[],
): SeedTable {
  return { table, key, rows: alike(table, rows), partOf };
}

/** Rows are written with the columns of the first one: throws where a row names others. */
function alike(table: string, rows: readonly object[]): readonly object[] {
  const columns = Object.keys(rows[0] ?? {}).join();
  const other = rows.find((row) => Object.keys(row).join() !== columns);
  if (other !== undefined) throw new Error(`${table}: ${Object.keys(other).join()} are not ${columns}`);
  return rows;
}
