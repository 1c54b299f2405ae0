import type { InputObjectRef, SchemaTypes } from '@pothos/core';
import { type RawBuilder, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { BadUserInput } from '../errors.ts';
import { type ColumnOf, columnFrom } from '../filter/filter.ts';
import { column } from '../model/relation.ts';
import type { Compilation } from '../statement/compilation.ts';

export type Direction = 'ASC' | 'DESC';
export type NullsPlacement = 'FIRST' | 'LAST';

/** A field that a list can be ordered by. */
export interface OrderField<Column extends string = string> {
  /** PostgreSQL's type of the values, as a cursor casts them back. */
  readonly type: string;
  readonly column: ColumnOf<Column>;
  readonly description: string;
  /** Whether a viewer may read what the order would tell; whoever may not is refused. */
  readonly readableBy?: (viewer: never) => boolean;
}

export interface OrderInput<Field extends string = string> {
  readonly field: Field;
  readonly direction: Direction;
  readonly nulls: NullsPlacement;
}

export type OrderInputRef = InputObjectRef<SchemaTypes, OrderInput>;

/** One term of an order, ready for SQL. */
export interface OrderTerm {
  readonly name: string;
  readonly type: string;
  readonly expression: (alias: string) => RawBuilder<unknown>;
  readonly direction: Direction;
  readonly nulls: NullsPlacement;
}

export type OrderFields = Readonly<Record<string, OrderField>>;

/** A term of a default order. */
export function by<Field extends string>(field: Field, direction: Direction = 'ASC'): OrderInput<Field> {
  return { field, direction, nulls: 'LAST' };
}

/**
 * The terms of an order with the key of a list's rows as the last one, so that no two rows are equal.
 * @throws BadUserInput for more than five terms, and for a field that the viewer may not read
 */
export function orderTerms(
  fields: OrderFields,
  key: { readonly name: string; readonly type: string; readonly of: string },
  orderBy: Argument,
  defaultOrder: readonly OrderInput[],
  compilation: Compilation,
): readonly OrderTerm[] {
  const asked = orderBy.items().map(({ value }) => value as OrderInput);
  if (asked.length > 5) throw new BadUserInput('orderBy', 'has more than 5 terms');
  const terms = (asked.length > 0 ? asked : defaultOrder).map(({ field, direction, nulls }) => {
    const declared = fields[field];
    if (declared === undefined) throw new Error(`no order field ${field}`);
    const readableBy = declared.readableBy as ((viewer: unknown) => boolean) | undefined;
    if (readableBy?.(compilation.viewer) === false)
      throw new BadUserInput('orderBy', `${field} is what you may not read`);
    const expression = (alias: string) => columnFrom(declared.column, alias, compilation);
    return { name: field, type: declared.type, expression, direction, nulls };
  });
  const last: OrderTerm = {
    name: `key of ${key.of}`,
    type: key.type,
    expression: (alias) => column(alias, key.name),
    direction: 'ASC',
    nulls: 'LAST',
  };
  return [...terms, last];
}

/** The same order, walked from its end. */
export function reversed(terms: readonly OrderTerm[]): readonly OrderTerm[] {
  return terms.map((term) => ({
    ...term,
    direction: term.direction === 'ASC' ? 'DESC' : 'ASC',
    nulls: term.nulls === 'FIRST' ? 'LAST' : 'FIRST',
  }));
}

/** `a desc nulls last, b asc nulls last` over the values of the terms. */
export function orderClause(
  terms: readonly OrderTerm[],
  valueAt: (index: number) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql.join(
    terms.map(
      ({ direction, nulls }, index) =>
        sql`${valueAt(index)} ${sql.raw(direction.toLowerCase())} nulls ${sql.raw(nulls.toLowerCase())}`,
    ),
  );
}
