import { BadUserInput, type ColumnMetadata, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import type { Dimension } from './dimension.ts';

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
  return { selected, sets };
}

/** The columns that say where a row of a breakdown stands. */
export const keyColumns = {
  d0: { type: 'text', nullable: true },
  k0: { type: 'text', nullable: true },
  d1: { type: 'text', nullable: true },
  k1: { type: 'text', nullable: true },
  is_total: { type: 'bool', nullable: false },
  position: { type: 'int8', nullable: false },
} as const satisfies Readonly<Record<string, ColumnMetadata>>;

export interface KeyColumns {
  readonly d0: string | null;
  readonly k0: string | null;
  readonly d1: string | null;
  readonly k1: string | null;
  readonly is_total: boolean;
  readonly position: string;
}

/** A grouped subquery with its dimensions' names beside their keys, and the place of each row in the answer. */
export function placed(
  grouped: RawBuilder<unknown>,
  groupBy: readonly string[],
  amount: string,
): RawBuilder<unknown> {
  const named = [0, 1].flatMap((index) => {
    const dimension = groupBy[index];
    const name = dimension === undefined ? sql`null::text` : sql`${sql.lit(dimension)}::text`;
    const ownKey = dimension === undefined ? [sql`null::text as ${sql.ref(`k${index}`)}`] : [];
    return [sql`${name} as ${sql.ref(`d${index}`)}`, ...ownKey];
  });
  const keys = groupBy.map((_dimension, index) => sql`${sql.ref(`g.k${index}`)} nulls last`);
  const order = sql.join([sql`${sql.ref(`g.${amount}`)} desc`, ...keys, sql`g.is_total`]);
  return sql`select g.*, ${sql.join(named)}, row_number() over (order by ${order}) as position from (${grouped}) as g`;
}

/** The keys of a row of a breakdown, in the order of its dimensions. */
export function keysOf(row: Rows): RawBuilder<unknown> {
  return sql`
    select ${row.column('d0')} as dimension, ${row.column('k0')} as key, 0 as position
    where ${row.column('d0')} is not null
    union all
    select ${row.column('d1')}, ${row.column('k1')}, 1 where ${row.column('d1')} is not null
  `;
}
