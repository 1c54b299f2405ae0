import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Predicate } from '../predicate.ts';

/** How the rows of a target table belong to a row. */
export interface Relation {
  readonly target: string;
  readonly many: boolean;
  /** To one: whether a foreign key promises the target. */
  readonly required: boolean;
  /** Pairs of columns that are equal; the whole of the relation unless `link` or `where` say more. */
  readonly on: readonly ColumnPair[];
  /** The join table between the two. */
  readonly link?: Link;
  /** A further condition between the columns of parent and target. */
  readonly where?: (parent: Columns, target: Columns) => Predicate;
  /** Columns of the target (or of the link, as `link.column`) that a list of it is ordered by. */
  readonly orderBy: readonly string[];
}

export interface ColumnPair {
  readonly parent: string;
  readonly target: string;
}

export interface Link {
  readonly table: string;
  /** `parent` of the row, `target` of the link. */
  readonly from: readonly ColumnPair[];
  /** `parent` of the link, `target` of the target. */
  readonly to: readonly ColumnPair[];
  readonly where?: (link: string) => Predicate;
}

/** The columns of some rows by name. */
export type Columns = (name: string) => RawBuilder<unknown>;

export function columnsOf(alias: string): Columns {
  return (name) => column(alias, name);
}

export function column(alias: string, name: string): RawBuilder<unknown> {
  return sql.ref(`${alias}.${name}`);
}

/** That the pairs of columns of two aliases are equal. */
export function equal(parent: string, target: string, pairs: readonly ColumnPair[]): readonly Predicate[] {
  return pairs.map((pair) => sql<SqlBool>`${column(target, pair.target)} = ${column(parent, pair.parent)}`);
}
