import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** A condition in SQL. Null stands for "not stated" and never lets a row pass. */
export type Predicate = RawBuilder<SqlBool>;

export const always: Predicate = sql<SqlBool>`true`;
export const never: Predicate = sql<SqlBool>`false`;

export function allOf(predicates: readonly Predicate[]): Predicate {
  const [only, ...others] = predicates;
  if (only === undefined) return always;
  return others.length === 0 ? only : sql<SqlBool>`(${sql.join(predicates, sql` and `)})`;
}

export function anyOf(predicates: readonly Predicate[]): Predicate {
  return predicates.length === 0 ? never : sql<SqlBool>`(${sql.join(predicates, sql` or `)})`;
}
