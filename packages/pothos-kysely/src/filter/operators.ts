import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { BadUserInput } from '../errors.ts';
import { allOf, type Predicate } from '../predicate.ts';

type Decode = (value: unknown) => unknown;
type TextKey = (text: RawBuilder<unknown>) => RawBuilder<unknown>;

interface Operand {
  readonly column: RawBuilder<unknown>;
  readonly argument: Argument;
  readonly decode: Decode | undefined;
  readonly textKey: TextKey;
}
type Operator = (operand: Operand) => Predicate;

const binary =
  (operator: string): Operator =>
  ({ column, argument, decode }) =>
    sql<SqlBool>`${column} ${sql.raw(operator)} ${argument.bind(decode)}`;

const mostValues = 1_000;

const everyOf =
  (name: string, decode: Decode = (value) => value): Decode =>
  (values) => {
    const all: readonly unknown[] = Array.isArray(values) ? values : [values];
    if (all.length > mostValues) throw new BadUserInput(name, `may have ${mostValues} values at most`);
    return all.map(decode);
  };

/** A value in which LIKE finds nothing but itself. */
export const withoutWildcards = (value: unknown) => String(value).replace(/[\\%_]/g, '\\$&');

/** Longer than any text that somebody looks for; the database compares it with each row. */
const longestLike = 1_000;

const likeable =
  (name: string): Decode =>
  (value) => {
    const text = withoutWildcards(value);
    if (text.length > longestLike) throw new BadUserInput(name, `may have ${longestLike} characters at most`);
    return text;
  };

/** A text's key begins with, or contains, that of the argument. */
const like =
  (before: string): Operator =>
  ({ column, argument, textKey }) => {
    const key = textKey(sql`${argument.bind(likeable(argument.name))}::text`);
    return sql<SqlBool>`${textKey(column)} like ${sql.lit(before)} || ${key} || '%'`;
  };

const operators: Readonly<Record<string, Operator>> = {
  eq: binary('='),
  ne: binary('is distinct from'),
  gt: binary('>'),
  gte: binary('>='),
  lt: binary('<'),
  lte: binary('<='),
  in: ({ column, argument, decode }) =>
    sql<SqlBool>`${column} = any(${argument.bind(everyOf(argument.name, decode))})`,
  notIn: ({ column, argument, decode }) =>
    sql<SqlBool>`(${column} is null or ${column} <> all(${argument.bind(everyOf(argument.name, decode))}))`,
  isNull: ({ column, argument }) =>
    argument.value === true ? sql<SqlBool>`${column} is null` : sql<SqlBool>`${column} is not null`,
  contains: like('%'),
  startsWith: like(''),
};

/**
 * All the operators of a comparison input on one column.
 * @throws BadUserInput for an operator that is given as null: `isNull` asks for that.
 */
export function compare(
  column: RawBuilder<unknown>,
  comparison: Argument,
  textKey: TextKey,
  decode?: Decode,
): Predicate {
  const predicates = comparison.members().map(([name, argument]) => {
    const operator = operators[name];
    if (operator === undefined) throw new Error(`no comparison operator ${name}`);
    if (!argument.isGiven) {
      throw new BadUserInput(comparison.name, `${name} cannot be null; ask for isNull instead`);
    }
    return operator({ column, argument, decode, textKey });
  });
  return allOf(predicates);
}
