import type { InputObjectRef } from '@pothos/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type BuilderTypes, builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { type Comparison, compare } from './comparison.ts';
import { allOf, anyOf, type Predicate } from './predicate.ts';

/** A filter's value once GraphQL has checked its shape. */
export type FilterValue = Readonly<Record<string, unknown>>;
export type FilterRef = InputObjectRef<BuilderTypes, FilterValue>;

/** Gives each table of a statement an alias of its own. */
export class Aliases {
  #count = 0;
  next(): string {
    this.#count += 1;
    return `f${this.#count}`;
  }
}

/** One field of a filter: its input type, and the condition that a value of it stands for. */
export interface FilterField {
  readonly input: () => FilterRef | InputObjectRef<BuilderTypes, Comparison>;
  readonly description: string;
  readonly compile: (alias: string, value: FilterValue, aliases: Aliases, path: string) => Predicate;
}

/** A filter input with `and`, `or`, `not`, and its translation into a condition on the rows of an alias. */
export interface Filter {
  readonly ref: FilterRef;
  compile(alias: string, value: FilterValue | null | undefined, aliases: Aliases): Predicate;
}

export function defineFilter(
  name: string,
  description: string,
  fields: () => Readonly<Record<string, FilterField>>,
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

  function compile(alias: string, value: FilterValue, aliases: Aliases, path: string): Predicate {
    const known = fields();
    const nested = (member: unknown, at: string) => compile(alias, objectAt(member, at), aliases, at);
    return allOf(
      Object.entries(value).map(([field, member]) => {
        const at = `${path}.${field}`;
        if (field === 'and') return allOf(listAt(member, at).map((each) => nested(each, at)));
        if (field === 'or') return anyOf(listAt(member, at).map((each) => nested(each, at)));
        if (field === 'not') return sql<SqlBool>`not ${nested(member, at)}`;
        const declared = known[field];
        if (declared === undefined) throw new Error(`no field ${field} in filter ${name}`);
        return declared.compile(alias, objectAt(member, at), aliases, at);
      }),
    );
  }

  return {
    ref,
    compile: (alias, value, aliases) => (value ? compile(alias, value, aliases, 'filter') : allOf([])),
  };
}

function objectAt(value: unknown, path: string): FilterValue {
  if (value === null || typeof value !== 'object') throw new BadUserInput(path, 'cannot be null');
  return value as FilterValue;
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadUserInput(path, 'cannot be null');
  return value;
}

/** A column, or what an expression gives for each row of the alias. */
export type ColumnOf = string | ((alias: string) => RawBuilder<unknown>);

export function columnOf(column: ColumnOf, alias: string): RawBuilder<unknown> {
  return typeof column === 'string' ? sql.ref(`${alias}.${column}`) : column(alias);
}

/** A field that compares a column by the operators of its input. */
export function comparing(
  input: InputObjectRef<BuilderTypes, Comparison>,
  column: ColumnOf,
  description: string,
): FilterField {
  return {
    input: () => input,
    description,
    compile: (alias, value, _aliases, path) => compare(path, columnOf(column, alias), value),
  };
}

/** A field that compares a key column with node ids of a type. */
export function comparingNodeId(
  input: InputObjectRef<BuilderTypes, Comparison>,
  typename: string,
  column: ColumnOf,
  description: string,
): FilterField {
  const keyOf = (path: string, id: unknown) =>
    typeof id === 'string' && path.split('.').at(-1) !== 'isNull' ? keyOfNodeId(typename, id, path) : id;
  return {
    input: () => input,
    description,
    compile: (alias, value, _aliases, path) => {
      const keys = Object.entries(value).map(([operator, ids]) => [
        operator,
        Array.isArray(ids) ? ids.map((id) => keyOf(path, id)) : keyOf(path, ids),
      ]);
      return compare(path, columnOf(column, alias), Object.fromEntries(keys));
    },
  };
}
