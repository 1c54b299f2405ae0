import { BadUserInput, type ColumnMetadata, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import type { Dimension } from './dimension.ts';

/** @throws BadUserInput for more than two dimensions, or one twice. */
export function checkedDimensions<Name extends string>(groupBy: readonly Name[]): readonly Name[] {
  if (groupBy.length > 2) throw new BadUserInput('groupBy', 'has more than two dimensions');
  if (new Set(groupBy).size !== groupBy.length) throw new BadUserInput('groupBy', 'names a dimension twice');
  return groupBy;
}

/** Key columns `k0`, `k1` as text, the grouping sets that give the rows and, in the same pass, the total, and which is which. */
export function grouping(dimensions: readonly Dimension[]) {
  const columns = dimensions.map(({ column }) => sql.ref(`e.${column}`));
  const keys: readonly RawBuilder<unknown>[] = columns.map(
    (column, index) => sql`(${column})::text as ${sql.ref(`k${index}`)}`,
  );
  const isTotal = columns.length === 0 ? sql`true` : sql`grouping(${sql.join(columns)}) <> 0`;
  const sets = columns.length === 0 ? sql`()` : sql`grouping sets ((${sql.join(columns)}), ())`;
  const selected = sql.join([...keys, sql`${isTotal} as is_total`]);
  return { selected, sets, isTotal };
}

/** The columns that say where a row of a breakdown stands. */
export const keyColumns = {
  k0: { type: 'text', nullable: true },
  k1: { type: 'text', nullable: true },
  is_total: { type: 'bool', nullable: false },
  position: { type: 'int8', nullable: false },
} as const satisfies Readonly<Record<string, ColumnMetadata>>;

export interface KeyColumns {
  readonly k0: string | null;
  readonly k1: string | null;
  readonly is_total: boolean;
  readonly position: string;
}

/** A grouped subquery with the place of each row in the answer: the greatest amount first, then by its keys. */
export function placed(
  grouped: RawBuilder<unknown>,
  groupBy: readonly string[],
  amount: string,
): RawBuilder<unknown> {
  const keys = groupBy.map((_dimension, index) => sql`${sql.ref(`g.k${index}`)} nulls last`);
  const order = sql.join([sql`${sql.ref(`g.${amount}`)} desc`, ...keys, sql`g.is_total`]);
  return sql`select g.*, row_number() over (order by ${order}) as position from (${grouped}) as g`;
}

/** The keys of a row of a breakdown, in the order of the dimensions that the field was asked for. */
export function keysOf(row: Rows): readonly Readonly<Record<'dimension' | 'key', RawBuilder<unknown>>>[] {
  const groupBy = (row.argument?.member('groupBy').value ?? []) as readonly string[];
  return groupBy.map((dimension, index) => ({
    dimension: sql.lit(dimension),
    key: row.column(index === 0 ? 'k0' : 'k1'),
  }));
}
