import type { InputType, SchemaTypes } from '@pothos/core';
import {
  compileFilter,
  type Filter,
  type FilterFields,
  type FilterInput,
  type FilterValue,
} from '../filter/filter.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

/** The operators of a comparison input, each with its description. */
export type Operators = Readonly<
  Partial<
    Record<
      'eq' | 'ne' | 'in' | 'notIn' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'isNull',
      string
    >
  >
>;

/** An input that compares values of a scalar or enum by some operators. */
export function comparisonInput(
  builder: Builder,
  name: string,
  description: string,
  type: InputType<SchemaTypes>,
  operators: Operators,
): FilterInput {
  return builder.inputRef<FilterValue>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operators).map(([operator, text]) => {
          const options = { required: type === 'Boolean' && operator === 'eq', description: text };
          if (operator === 'isNull') return [operator, t.boolean(options)];
          const isList = operator === 'in' || operator === 'notIn';
          return [
            operator,
            t.field({ ...options, type: (isList ? [type] : type) as InputType<SchemaTypes> }),
          ];
        }),
      ) as never,
  });
}

/** A filter input: its fields, and `and`, `or`, `not`. */
export function filterInput(
  builder: Builder,
  name: string,
  description: string,
  fields: () => FilterFields,
): Filter {
  const ref = builder.inputRef<FilterValue>(name);
  ref.implement({
    description: `${description} All the fields that are given must hold.`,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(fields()).map(([field, { input, description: text }]) => [
          field,
          t.field({ type: input(), required: false, description: text }),
        ]),
      ),
      and: t.field({ type: [ref], required: false, description: 'All of these hold.' }),
      or: t.field({ type: [ref], required: false, description: 'At least one of these holds.' }),
      not: t.field({ type: ref, required: false, description: 'This does not hold.' }),
    }),
  });
  return { ref, compile: (compilation, alias, value) => compileFilter(fields(), compilation, alias, value) };
}

const quantifiers = new WeakMap<Builder, Map<string, FilterInput>>();

/** `<Name>Quantifier { some every none }` over a filter; one for each filter, whatever the relation. */
export function quantifierInput(builder: Builder, filter: Filter): FilterInput {
  const known = quantifiers.get(builder) ?? new Map<string, FilterInput>();
  quantifiers.set(builder, known);
  const name = filter.ref.name.replace(/Filter$/, 'Quantifier');
  const found = known.get(name);
  if (found !== undefined) return found;
  const ref = builder.inputRef<FilterValue>(name);
  known.set(name, ref);
  const field = { type: filter.ref, required: false } as const;
  ref.implement({
    description: 'Asks about the related records.',
    fields: (t) => ({
      some: t.field({ ...field, description: 'At least one related record matches.' }),
      every: t.field({
        ...field,
        description: 'No related record fails to match; also where there is none.',
      }),
      none: t.field({ ...field, description: 'No related record matches.' }),
    }),
  });
  return ref;
}
