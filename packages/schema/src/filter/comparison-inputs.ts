import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';

type Operators = Parameters<typeof builder.kyselyComparison>[3];

const identity: Operators = { eq: 'Equal to this.', in: 'One of these.' };
const nothing: Operators = { isNull: 'True: has no value. False: has one.' };
const order: Operators = {
  gt: 'Greater than, or after, this.',
  gte: 'This, or greater or after.',
  lt: 'Less than, or before, this.',
  lte: 'This, or less or before.',
};
export const TextFilter = builder.kyselyComparison('TextFilter', 'Compares text.', 'String', {
  ...identity,
  ne: 'Not equal to this.',
  contains: 'Contains this, whatever the case and the diacritics (`đ` is `d`).',
  startsWith: 'Starts with this, whatever the case and the diacritics.',
  ...nothing,
});

export const CodeFilter = builder.kyselyComparison('CodeFilter', 'Compares codes, to the letter.', 'String', {
  ...identity,
  ne: 'Not equal to this, or without one.',
  notIn: 'None of these, or without one.',
  ...nothing,
});

export const IdFilter = builder.kyselyComparison('IDFilter', 'Compares node ids.', 'ID', {
  ...identity,
  ...nothing,
});

export const DateFilter = builder.kyselyComparison(
  'DateFilter',
  'Compares days. Periods are half-open: `gte` the first day, `lt` the day after the last.',
  'Date',
  { eq: 'On this day.', ...order, ...nothing },
);

export const IntFilter = builder.kyselyComparison('IntFilter', 'Compares whole numbers.', 'Int', {
  ...identity,
  ...order,
  ...nothing,
});

export const DecimalFilter = builder.kyselyComparison(
  'DecimalFilter',
  'Compares exact decimals.',
  'Decimal',
  {
    eq: 'Equal to this.',
    ...order,
    ...nothing,
  },
);

export const BooleanFilter = builder.kyselyComparison('BooleanFilter', 'Compares yes and no.', 'Boolean', {
  eq: 'Is so, or is not.',
});

/** `<Name>Filter` for an enum: equal, not equal, one of, none of, and whether it is stated at all. */
export function enumComparisonInput<Value extends string>(name: string, type: EnumRef<BuilderTypes, Value>) {
  return builder.kyselyComparison(`${name}Filter`, `Compares values of ${name}.`, type, {
    eq: 'Equal to this.',
    ne: 'Not equal to this, or not stated.',
    in: 'One of these.',
    notIn: 'None of these, or not stated.',
    isNull: 'True: not stated. False: stated.',
  });
}
