import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** A condition in SQL. Null stands for "not stated" and never lets a row pass. */
export type Predicate = RawBuilder<SqlBool>;

export const always: Predicate = sql<SqlBool>`true`;

export function allOf(predicates: readonly Predicate[]): Predicate {
  return predicates.length === 0 ? always : sql<SqlBool>`(${sql.join(predicates, sql` and `)})`;
}

export function anyOf(predicates: readonly Predicate[]): Predicate {
  return predicates.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(predicates, sql` or `)})`;
}
