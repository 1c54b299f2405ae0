import { type RawBuilder, sql } from 'kysely';
import { builder } from './builder.ts';
import { OrderDirection } from './enumerations.ts';

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** `<Name>Order { field direction }` over the fields of the list. */
export function orderInput<const Fields extends readonly string[]>(name: string, fields: Fields) {
  const field = builder.enumType(`${name}OrderField`, { values: fields });
  return builder.inputType(`${name}Order`, {
    fields: (t) => ({
      field: t.field({ type: field, required: true }),
      direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC' }),
    }),
  });
}

const columns: Readonly<Record<string, string>> = {
  NAME: 'search_name',
  START_DATE: 'start_date',
  VALUE_DATE: 'value_date',
};

/** The terms of an order, with the key as the last one. */
export function orderBy(alias: string, order: readonly Order[] | null | undefined): RawBuilder<unknown> {
  const terms = (order ?? []).map(
    ({ field, direction }) => sql`${sql.ref(`${alias}.${columns[field]}`)} ${sql.raw(direction)} nulls last`,
  );
  return sql.join([...terms, sql.ref(`${alias}.id`)]);
}
