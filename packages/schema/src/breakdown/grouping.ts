import { type RawBuilder, sql } from 'kysely';
import { BadUserInput } from '../errors.ts';
import type { Dimension } from './breakdown-key.ts';

/** @throws BadUserInput for more than two dimensions, or one twice. */
export function checkedDimensions<Name extends string>(groupBy: readonly Name[]): readonly Name[] {
  if (groupBy.length > 2) throw new BadUserInput('groupBy', 'has more than two dimensions');
  if (new Set(groupBy).size !== groupBy.length) throw new BadUserInput('groupBy', 'names a dimension twice');
  return groupBy;
}

/** Key columns `k0`, `k1` as text, and the grouping sets that give the rows and, in the same pass, the total. */
export function grouping(dimensions: readonly Dimension[]) {
  const columns = dimensions.map(({ column }) => sql.ref(`e.${column}`));
  const keys: readonly RawBuilder<unknown>[] = columns.map(
    (column, index) => sql`(${column})::text as ${sql.ref(`k${index}`)}`,
  );
  const isTotal = columns.length === 0 ? sql`true` : sql`grouping(${sql.join(columns)}) <> 0`;
  const sets = columns.length === 0 ? sql`()` : sql`grouping sets ((${sql.join(columns)}), ())`;
  const selected = sql.join([...keys, sql`${isTotal} as is_total`]);
  const keyOrder = sql.join([
    ...columns.map((_column, index) => sql`${sql.ref(`k${index}`)} nulls last`),
    sql`is_total`,
  ]);
  return { selected, sets, keyOrder };
}

interface KeyColumns {
  readonly k0?: string | null;
  readonly k1?: string | null;
}

/** The keys of a row by dimension. */
export function keysOf<Name extends string>(groupBy: readonly Name[], row: KeyColumns) {
  return groupBy.map((dimension, index) => ({
    dimension,
    key: (index === 0 ? row.k0 : row.k1) ?? null,
  }));
}
