import type { InputObjectRef } from '@pothos/core';
import { type RawBuilder, sql } from 'kysely';
import type { BuilderTypes } from '../builder.ts';
import type { Filter } from '../filter/filter.ts';
import type { Predicate } from '../filter/predicate.ts';
import type { Row, TableName } from '../loading/loaders.ts';
import { keyTerm, type OrderField, type OrderInput, type OrderTerm, orderInput } from './order.ts';

/** What a list is walked by: which rows exist for a reader at all, and in which orders they can stand. */
export interface Walk<Node> {
  readonly name: string;
  /** A table, or a subquery in parentheses. */
  readonly source: RawBuilder<Node>;
  readonly key: OrderTerm;
  readonly orderFields: Readonly<Record<string, OrderField>>;
  readonly defaultOrder: readonly OrderInput[];
  readonly scope?: (alias: string) => Predicate;
}

/** A walk that people can filter and order. */
export interface List<Node> extends Walk<Node> {
  readonly filter: Filter;
  readonly orderRef: InputObjectRef<BuilderTypes, OrderInput>;
}

type Declaration<Table extends TableName> = Omit<List<Row<Table>>, 'orderRef' | 'key' | 'source'> & {
  readonly table: Table;
  readonly key?: OrderTerm;
};

export function defineList<Table extends TableName>({
  table,
  ...declaration
}: Declaration<Table>): List<Row<Table>> {
  const orderRef = orderInput(declaration.name, declaration.orderFields);
  return {
    key: keyTerm('id', 'uuid'),
    ...declaration,
    source: sql<Row<Table>>`${sql.table(table)}`,
    orderRef,
  };
}

/** A term of a default order. */
export function by(field: string, direction: OrderInput['direction'] = 'ASC'): OrderInput {
  return { field, direction, nulls: 'LAST' };
}
