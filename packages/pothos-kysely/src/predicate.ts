import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** A condition in SQL. Null stands for "not stated" and never lets a row pass. */
export type Predicate = RawBuilder<SqlBool>;

export const always: Predicate = sql<SqlBool>`true`;
export const never: Predicate = sql<SqlBool>`false`;

const wholes = new WeakSet<Predicate>([always, never]);

/** A condition that may stand beside anything: an `or` of an application's own must not run into what it stands in. */
function whole(predicate: Predicate): Predicate {
  return wholes.has(predicate) ? predicate : parenthesized(predicate);
}

function parenthesized(predicate: Predicate): Predicate {
  const made = sql<SqlBool>`(${predicate})`;
  wholes.add(made);
  return made;
}

export function allOf(predicates: readonly Predicate[]): Predicate {
  const [only, ...others] = predicates;
  if (only === undefined) return always;
  if (others.length === 0) return whole(only);
  return parenthesized(sql<SqlBool>`${sql.join(predicates.map(whole), sql` and `)}`);
}

export function anyOf(predicates: readonly Predicate[]): Predicate {
  const [only, ...others] = predicates;
  if (only === undefined) return never;
  if (others.length === 0) return whole(only);
  return parenthesized(sql<SqlBool>`${sql.join(predicates.map(whole), sql` or `)}`);
}
