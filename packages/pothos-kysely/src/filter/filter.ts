import type { InputObjectRef, SchemaTypes } from '@pothos/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { BadUserInput } from '../errors.ts';
import { column } from '../model/relation.ts';
import { allOf, anyOf, type Predicate } from '../predicate.ts';
import type { Compilation } from '../statement/compilation.ts';
import { compare } from './operators.ts';

/** A filter's or comparison's value once GraphQL has checked its shape. */
export type FilterValue = Readonly<Record<string, unknown>>;
export type FilterInput = InputObjectRef<SchemaTypes, FilterValue>;

/**
 * A column, or what an expression gives for each row of the alias. An expression that reads other tables reads them
 * within `compilation.within(…)`, which adds their scopes.
 */
export type ColumnOf<Column extends string = string> =
  | Column
  | ((alias: string, compilation: Compilation) => RawBuilder<unknown>);

export function columnFrom(source: ColumnOf, alias: string, compilation: Compilation): RawBuilder<unknown> {
  return typeof source === 'string' ? column(alias, source) : source(alias, compilation);
}

/** One field of a filter: its input type, and the condition that a value of it stands for. */
export interface FilterField<Column extends string = string> {
  /** For the types alone: the column that it compares. */
  readonly compares?: Column;
  readonly input: () => FilterInput;
  readonly description: string;
  compile(compilation: Compilation, alias: string, value: Argument): Predicate;
  /** Whether a viewer may read what the field compares; whoever may not is refused. All may where it is not given. */
  readonly readableBy?: (viewer: never) => boolean;
}

/** A filter input with `and`, `or`, `not`, and its translation into a condition on the rows of an alias. */
export interface Filter<Table extends string = never> {
  /** For the types alone: the table whose rows it is about. */
  readonly of?: Table;
  readonly ref: FilterInput;
  /** @throws BadUserInput for members that are null, and for fields that the viewer may not read */
  compile(compilation: Compilation, alias: string, value: Argument): Predicate;
}

export type FilterFields = Readonly<Record<string, FilterField>>;

/** More than anybody asks; a filter that is nested deeper would end the database's stack. */
const greatestConditions = 500;

/** The condition that a filter's value stands for. */
export function compileFilter(
  fields: FilterFields,
  compilation: Compilation,
  alias: string,
  filter: Argument,
): Predicate {
  compilation.conditions += 1;
  if (compilation.conditions > greatestConditions) {
    throw new BadUserInput('filter', `has more than ${greatestConditions} conditions`);
  }
  const nested = (value: Argument) => compileFilter(fields, compilation, alias, present(value));
  return allOf(
    filter.members().map(([name, value]) => {
      if (name === 'and') return allOf(present(value).items().map(nested));
      if (name === 'or') return anyOf(present(value).items().map(nested));
      if (name === 'not') return sql<SqlBool>`not ${nested(value)}`;
      const field = fields[name];
      if (field === undefined) throw new Error(`no filter field ${name}`);
      const readableBy = field.readableBy as ((viewer: unknown) => boolean) | undefined;
      if (readableBy?.(compilation.viewer) === false) {
        throw new BadUserInput(value.name, 'compares what you may not read');
      }
      return field.compile(compilation, alias, present(value));
    }),
  );
}

function present(value: Argument): Argument {
  if (!value.isGiven) throw new BadUserInput(value.name, 'cannot be null');
  return value;
}

/** How a field compares, where it is more than a column under the operators of its input. */
interface Comparing {
  /** Turns a value into what PostgreSQL takes; `name` is how a message names the argument. */
  readonly decode?: (value: unknown, name: string) => unknown;
  readonly readableBy?: (viewer: never) => boolean;
}

/** A field that compares a column by the operators of its input. */
export function comparing<Column extends string = never>(
  input: FilterInput,
  source: ColumnOf<Column>,
  description: string,
  { decode, readableBy }: Comparing = {},
): FilterField<Column> {
  return {
    input: () => input,
    description,
    compile: (compilation, alias, value) =>
      compare(
        columnFrom(source, alias, compilation),
        value,
        compilation.planner.textKey,
        decode && ((given) => decode(given, value.name)),
      ),
    ...(readableBy && { readableBy }),
  };
}

/** A field that asks whether a condition holds, by an input with a required `eq`. */
export function comparingCondition(
  input: FilterInput,
  condition: (alias: string) => Predicate,
  description: string,
): FilterField<never> {
  return {
    input: () => input,
    description,
    compile: (_compilation, alias, value) =>
      sql<SqlBool>`(${condition(alias)}) = ${sql.lit(value.member('eq').value === true)}`,
  };
}
