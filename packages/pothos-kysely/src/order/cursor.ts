import { createHash } from 'node:crypto';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { Parameter } from '../argument/parameter.ts';
import { BadUserInput } from '../errors.ts';
import { isValueText } from '../model/value-text.ts';
import { allOf, anyOf, never, type Predicate } from '../predicate.ts';
import type { OrderTerm } from './order.ts';

/** The values of a row's order terms as PostgreSQL writes them in text; null where there is none. */
type Position = readonly (string | null)[];

/** Says which list and order a cursor belongs to: one made for another is refused, not misread. */
function signature(terms: readonly OrderTerm[]): string {
  const described = terms
    .map(({ name, type, direction, nulls }) => [name, type, direction, nulls].join(' '))
    .join();
  return createHash('sha256').update(described).digest('base64url').slice(0, 6);
}

/** The cursor of a row: base64url of a JSON list of the order's signature and the row's position in it. */
export function cursorText(
  terms: readonly OrderTerm[],
  valueAt: (index: number) => RawBuilder<unknown>,
): RawBuilder<string> {
  const values = terms.map((_term, index) => sql`coalesce(to_json(${valueAt(index)}::text)::text, 'null')`);
  const position = sql`${sql.lit(`["${signature(terms)}",`)} || ${sql.join(values, sql` || ',' || `)} || ']'`;
  return sql<string>`translate(encode(convert_to(${position}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** @throws BadUserInput for a cursor that was forged, or made for another order */
function decodeCursor(argument: string, terms: readonly OrderTerm[], cursor: unknown): Position {
  const [made, ...position] = parse(argument, cursor);
  if (made !== signature(terms))
    throw new BadUserInput(argument, 'is not a cursor of this list in this order');
  const isPosition = terms.every(({ type }, index) => {
    const value = position[index];
    if (value === null) return index < terms.length - 1;
    return typeof value === 'string' && isValueText(type, value);
  });
  if (!isPosition || position.length !== terms.length) throw new BadUserInput(argument, 'is not a cursor');
  return position as Position;
}

function parse(argument: string, cursor: unknown): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch {
    // Falls through to the same answer as any other text that is no cursor.
  }
  throw new BadUserInput(argument, 'is not a cursor');
}

/** A cursor that is refused where it was forged, or made for another order. */
export function checkedCursor(terms: readonly OrderTerm[], cursor: Argument): Parameter {
  const decode = (value: unknown) => decodeCursor(cursor.name, terms, value);
  decode(cursor.value);
  return cursor.bind(decode);
}

/** Which values of a cursor are null: that shapes the SQL, the values do not. */
export function cursorShape(cursor: unknown): string {
  if (typeof cursor !== 'string') return '';
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value.map((each) => (each === null ? '0' : '1')).join('') : '';
  } catch {
    return '';
  }
}

/** The rows that stand after a cursor in the order: null-safe, exact, and tie-broken by the last term. */
export function after(
  terms: readonly OrderTerm[],
  original: readonly OrderTerm[],
  alias: string,
  cursor: Argument,
): Predicate {
  const position = decodeCursor(cursor.name, original, cursor.value);
  const typed = terms.map((term, index) => ({
    ...term,
    column: term.expression(alias),
    isNull: position[index] === null,
    value: cursor.bind((value) => decodeCursor(cursor.name, original, value)[index] ?? null),
  }));
  return anyOf(
    typed.map((term, index) => {
      const equal = typed
        .slice(0, index)
        .map(({ column, isNull, value, type }) =>
          isNull ? sql<SqlBool>`${column} is null` : sql<SqlBool>`${column} = ${cast(value, type)}`,
        );
      return allOf([...equal, beyond(term)]);
    }),
  );
}

interface TypedTerm extends OrderTerm {
  readonly column: RawBuilder<unknown>;
  readonly isNull: boolean;
  readonly value: Parameter;
}

function beyond({ type, direction, nulls, column, isNull, value }: TypedTerm): Predicate {
  if (isNull) return nulls === 'FIRST' ? sql<SqlBool>`${column} is not null` : never;
  const further = sql<SqlBool>`${column} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${cast(value, type)}`;
  return nulls === 'LAST' ? anyOf([further, sql<SqlBool>`${column} is null`]) : further;
}

function cast(value: Parameter, type: string): RawBuilder<unknown> {
  return sql`cast(${value}::text as ${sql.raw(type)})`;
}
