import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { BadUserInput } from '../errors.ts';
import { allOf, type Predicate } from './predicate.ts';

/** What a comparison input holds once GraphQL has checked its shape. */
export type Comparison = Readonly<Record<string, unknown>>;

type Operator = (column: RawBuilder<unknown>, value: unknown) => Predicate;

const binary =
  (operator: string): Operator =>
  (column, value) =>
    sql<SqlBool>`${column} ${sql.raw(operator)} ${value}`;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

const operators: Readonly<Record<string, Operator>> = {
  eq: binary('='),
  ne: binary('is distinct from'),
  gt: binary('>'),
  gte: binary('>='),
  lt: binary('<'),
  lte: binary('<='),
  in: (column, value) =>
    listOf(value).length === 0
      ? sql<SqlBool>`false`
      : sql<SqlBool>`${column} in (${sql.join(listOf(value))})`,
  notIn: (column, value) =>
    listOf(value).length === 0
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(${column} is null or ${column} not in (${sql.join(listOf(value))}))`,
  isNull: (column, value) =>
    value === true ? sql<SqlBool>`${column} is null` : sql<SqlBool>`${column} is not null`,
  contains: (column, value) => sql<SqlBool>`search_key(${column}) like ${pattern('%', value)}`,
  startsWith: (column, value) => sql<SqlBool>`search_key(${column}) like ${pattern('', value)}`,
};

/** LIKE pattern for a text's search key, which holds letters, digits and single spaces only: nothing to escape. */
function pattern(before: string, value: unknown): RawBuilder<string> {
  return sql<string>`${before}::text || search_key(${value}::text) || '%'`;
}

/**
 * All the operators of a comparison input on one column.
 * @throws BadUserInput for an operator that is given as null: `isNull` asks for that.
 */
export function compare(field: string, column: RawBuilder<unknown>, comparison: Comparison): Predicate {
  const predicates = Object.entries(comparison).map(([name, value]) => {
    const operator = operators[name];
    if (operator === undefined) throw new Error(`no comparison operator ${name}`);
    if (value === null || value === undefined) {
      throw new BadUserInput(field, `${name} cannot be null; ask for isNull instead`);
    }
    return operator(column, value);
  });
  return allOf(predicates);
}
