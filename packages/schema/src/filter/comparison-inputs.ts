import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import type { Comparison } from './comparison.ts';

type ScalarName = 'String' | 'Int' | 'Decimal' | 'Date' | 'ID' | 'Boolean';
type Operators = Readonly<Record<string, string>>;

const identity: Operators = { eq: 'Equal to this.', in: 'One of these.' };
const nothing: Operators = { isNull: 'True: has no value. False: has one.' };
const order: Operators = {
  gt: 'Greater than, or after, this.',
  gte: 'This, or greater or after.',
  lt: 'Less than, or before, this.',
  lte: 'This, or less or before.',
};
const lists = new Set(['in', 'notIn']);

function comparisonInput(name: string, description: string, type: ScalarName, operators: Operators) {
  return builder.inputRef<Comparison>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operators).map(([operator, text]) => [
          operator,
          lists.has(operator)
            ? t.field({ type: [type], required: false, description: text })
            : t.field({
                type: operator === 'isNull' ? 'Boolean' : type,
                required: false,
                description: text,
              }),
        ]),
      ),
  });
}

export const TextFilter = comparisonInput('TextFilter', 'Compares text.', 'String', {
  ...identity,
  ne: 'Not equal to this.',
  contains: 'Contains this, whatever the case and the diacritics (`đ` is `d`).',
  startsWith: 'Starts with this, whatever the case and the diacritics.',
  ...nothing,
});

export const CodeFilter = comparisonInput('CodeFilter', 'Compares codes, to the letter.', 'String', {
  ...identity,
  ne: 'Not equal to this, or without one.',
  notIn: 'None of these, or without one.',
  ...nothing,
});

export const IdFilter = comparisonInput('IDFilter', 'Compares node ids.', 'ID', { ...identity, ...nothing });

export const DateFilter = comparisonInput(
  'DateFilter',
  'Compares days. Periods are half-open: `gte` the first day, `lt` the day after the last.',
  'Date',
  { eq: 'On this day.', ...order, ...nothing },
);

export const IntFilter = comparisonInput('IntFilter', 'Compares whole numbers.', 'Int', {
  ...identity,
  ...order,
  ...nothing,
});

export const DecimalFilter = comparisonInput('DecimalFilter', 'Compares exact decimals.', 'Decimal', {
  eq: 'Equal to this.',
  ...order,
  ...nothing,
});

/** `<Name>Filter` for an enum: equal, not equal, one of, none of, and whether it is stated at all. */
export function enumComparisonInput<Value extends string>(name: string, type: EnumRef<BuilderTypes, Value>) {
  return builder.inputRef<Comparison>(`${name}Filter`).implement({
    description: `Compares values of ${name}.`,
    fields: (t) => ({
      eq: t.field({ type, required: false, description: 'Equal to this.' }),
      ne: t.field({ type, required: false, description: 'Not equal to this, or not stated.' }),
      in: t.field({ type: [type], required: false, description: 'One of these.' }),
      notIn: t.field({ type: [type], required: false, description: 'None of these, or not stated.' }),
      isNull: t.boolean({ required: false, description: 'True: not stated. False: stated.' }),
    }),
  });
}
