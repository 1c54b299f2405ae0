import { createHash } from 'node:crypto';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { BadUserInput } from '../errors.ts';
import { allOf, anyOf, type Predicate } from '../filter/predicate.ts';
import type { OrderTerm, SortType } from './order.ts';

/** The values of a row's order terms as PostgreSQL writes them in text; null where there is none. */
export type Position = readonly (string | null)[];

const shapes: Record<SortType, RegExp> = {
  text: /^[^\0]*$/s,
  date: /^\d{4,6}-\d{2}-\d{2}$/,
  numeric: /^-?\d{1,40}(\.\d{1,20})?$/,
  integer: /^-?\d{1,9}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** Says which order a cursor belongs to: one made for another order is refused, not misread. */
function signature(terms: readonly OrderTerm[]): string {
  const text = terms
    .map(({ name, type, direction, nulls }) => [name, type, direction, nulls].join(' '))
    .join();
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}

export function encodeCursor(terms: readonly OrderTerm[], position: Position): string {
  return Buffer.from(JSON.stringify([signature(terms), ...position])).toString('base64url');
}

/** @throws BadUserInput for a cursor that was forged, or made for another order. */
export function decodeCursor(argument: string, terms: readonly OrderTerm[], cursor: string): Position {
  const [made, ...position] = parse(argument, cursor);
  if (made !== signature(terms)) {
    throw new BadUserInput(argument, 'is not a cursor of this list in this order');
  }
  const valid = terms.every(({ type }, index) => {
    const value = position[index];
    return value === null || (typeof value === 'string' && shapes[type].test(value));
  });
  if (!valid || position.length !== terms.length) throw new BadUserInput(argument, 'is not a cursor');
  return position as Position;
}

function parse(argument: string, cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch {
    // Falls through to the same answer as any other text that is no cursor.
  }
  throw new BadUserInput(argument, 'is not a cursor');
}

/** The rows that stand after a position in the order: null-safe, exact, and tie-broken by the last term. */
export function after(terms: readonly OrderTerm[], alias: string, position: Position): Predicate {
  const typed = terms.map((term, index) => ({
    ...term,
    column: term.expression(alias),
    value: position[index] ?? null,
  }));
  return anyOf(
    typed.map((term, index) => {
      const equal = typed
        .slice(0, index)
        .map(({ column, value, type }) => sql<SqlBool>`${column} is not distinct from ${cast(value, type)}`);
      return allOf([...equal, beyond(term, term.column, term.value)]);
    }),
  );
}

function beyond(
  { type, direction, nulls }: OrderTerm,
  column: RawBuilder<unknown>,
  value: string | null,
): Predicate {
  if (value === null) {
    return nulls === 'FIRST' ? sql<SqlBool>`${column} is not null` : sql<SqlBool>`false`;
  }
  const further = sql<SqlBool>`${column} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${cast(value, type)}`;
  return nulls === 'LAST' ? anyOf([further, sql<SqlBool>`${column} is null`]) : further;
}

function cast(value: string | null, type: SortType): RawBuilder<unknown> {
  return sql`cast(${value}::text as ${sql.raw(type)})`;
}
