import type { InputObjectRef } from '@pothos/core';
import { type RawBuilder, sql } from 'kysely';
import { type BuilderTypes, builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { type ColumnOf, columnOf } from '../filter/filter.ts';

export type SortType = 'text' | 'date' | 'numeric' | 'integer' | 'uuid';
export type Direction = 'ASC' | 'DESC';
export type NullsPlacement = 'FIRST' | 'LAST';

/** A field that a list can be ordered by. Enums sort by the order of their declaration, as `integer`. */
export interface OrderField {
  readonly type: SortType;
  readonly column: ColumnOf;
  readonly description: string;
}

/** One term of an order, ready for SQL. */
export interface OrderTerm {
  readonly name: string;
  readonly type: SortType;
  readonly expression: (alias: string) => RawBuilder<unknown>;
  readonly direction: Direction;
  readonly nulls: NullsPlacement;
}

export interface OrderInput {
  readonly field: string;
  readonly direction: Direction;
  readonly nulls: NullsPlacement;
}

const DirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which way a list is ordered.',
  values: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Greatest, latest or last in the alphabet first.' },
  } as const,
});

const NullsEnum = builder.enumType('NullsPlacement', {
  description: 'Where the records without a value stand.',
  values: {
    FIRST: { description: 'Before all others.' },
    LAST: { description: 'After all others.' },
  } as const,
});

/** `<Name>Order` with the fields' enum `<Name>OrderField`. */
export function orderInput(
  name: string,
  fields: Readonly<Record<string, OrderField>>,
): InputObjectRef<BuilderTypes, OrderInput> {
  const field = builder.enumType(`${name}OrderField`, {
    description: `What ${name} lists can be ordered by.`,
    values: Object.fromEntries(
      Object.entries(fields).map(([key, { description }]) => [key, { description }]),
    ),
  });
  return builder.inputRef<OrderInput>(`${name}Order`).implement({
    description: 'One term of an order; later terms decide between what earlier ones leave equal.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: DirectionEnum,
        required: true,
        defaultValue: 'ASC',
        description: 'Which way.',
      }),
      nulls: t.field({
        type: NullsEnum,
        required: true,
        defaultValue: 'LAST',
        description: 'Where the records without a value stand.',
      }),
    }),
  });
}

/** The terms of an order with the key as the last one, so that no two rows are equal. */
export function orderTerms(
  fields: Readonly<Record<string, OrderField>>,
  key: OrderTerm,
  order: readonly OrderInput[],
): readonly OrderTerm[] {
  if (order.length > 5) throw new BadUserInput('orderBy', 'has more than 5 terms');
  const terms = order.map(({ field, direction, nulls }) => {
    const declared = fields[field];
    if (declared === undefined) throw new Error(`no order field ${field}`);
    const expression = (alias: string) => columnOf(declared.column, alias);
    return { name: field, type: declared.type, expression, direction, nulls };
  });
  return [...terms, key];
}

export function keyTerm(column: string, type: SortType): OrderTerm {
  const expression = (alias: string) => sql.ref(`${alias}.${column}`);
  return { name: 'key', type, expression, direction: 'ASC', nulls: 'LAST' };
}

/** The same order, walked from its end. */
export function reversed(terms: readonly OrderTerm[]): readonly OrderTerm[] {
  return terms.map((term) => ({
    ...term,
    direction: term.direction === 'ASC' ? 'DESC' : 'ASC',
    nulls: term.nulls === 'FIRST' ? 'LAST' : 'FIRST',
  }));
}

export function orderByClause(terms: readonly OrderTerm[], alias: string): RawBuilder<unknown> {
  return sql.join(
    terms.map(
      ({ expression, direction, nulls }) =>
        sql`${expression(alias)} ${sql.raw(direction)} nulls ${sql.raw(nulls)}`,
    ),
  );
}
