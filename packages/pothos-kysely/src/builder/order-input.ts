import type { EnumRef, SchemaTypes } from '@pothos/core';
import type { Direction, NullsPlacement, OrderFields, OrderInput, OrderInputRef } from '../order/order.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

interface Shared {
  readonly direction: EnumRef<SchemaTypes, Direction>;
  readonly nulls: EnumRef<SchemaTypes, NullsPlacement>;
}

const shared = new WeakMap<Builder, Shared>();

/** Enums that name columns or directions shape the SQL. */
const structural = { structural: true };

function sharedEnums(builder: Builder): Shared {
  const known = shared.get(builder);
  if (known !== undefined) return known;
  const direction = builder.enumType('OrderDirection', {
    description: 'Which way a list is ordered.',
    extensions: structural,
    values: {
      ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
      DESC: { description: 'Greatest, latest or last in the alphabet first.' },
    } as const,
  });
  const nulls = builder.enumType('NullsPlacement', {
    description: 'Where the records without a value stand.',
    extensions: structural,
    values: {
      FIRST: { description: 'Before all others.' },
      LAST: { description: 'After all others.' },
    } as const,
  });
  const made = { direction, nulls };
  shared.set(builder, made);
  return made;
}

/** `<Name>Order` with the fields' enum `<Name>OrderField`. */
export function orderInput(builder: Builder, name: string, fields: OrderFields): OrderInputRef {
  const { direction, nulls } = sharedEnums(builder);
  const field = builder.enumType(`${name}OrderField`, {
    description: `What ${name} lists can be ordered by.`,
    extensions: structural,
    values: Object.fromEntries(
      Object.entries(fields).map(([key, { description }]) => [key, { description }]),
    ),
  });
  return builder.inputRef<OrderInput>(`${name}Order`).implement({
    description: 'One term of an order; later terms decide between what earlier ones leave equal.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: direction,
        required: true,
        defaultValue: 'ASC',
        description: 'Which way.',
      }),
      nulls: t.field({
        type: nulls,
        required: true,
        defaultValue: 'LAST',
        description: 'Where the records without a value stand.',
      }),
    }),
  });
}
