import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import { allOf, type Predicate } from '../predicate.ts';
import type { SelectedField } from '../selection/selection.ts';
import {
  type Encode,
  encodingOf,
  escaped,
  escapedText,
  type JsonText,
  missing,
  plain,
  quoted,
} from '../statement/json-text.ts';
import type { Rows } from '../statement/rows.ts';
import type { PlannedField } from './planned-field.ts';

/** A field that shows a column as it is. */
export function columnField(name: string): PlannedField {
  return {
    text(rows, selected) {
      const column = rows.describe(name);
      return leafText(rows, selected, rows.column(name), column);
    },
  };
}

/** A field that shows what an expression gives for each row. */
export function expressionField(
  type: ColumnMetadata,
  expression: (rows: Rows, selected: SelectedField) => RawBuilder<unknown>,
): PlannedField {
  return { text: (rows, selected) => leafText(rows, selected, expression(rows, selected), type) };
}

/** The JSON of a scalar, an enum, or a list of them. */
export function leafText(
  { compilation }: Rows,
  selected: SelectedField,
  value: RawBuilder<unknown>,
  column: ColumnMetadata,
): JsonText {
  const exact = exactEncoding(selected, column, compilation.planner.scalars);
  if (exact === null) {
    const { name } = getNamedType(selected.field.type);
    compilation.needsJavaScript ??= `${selected.field.name} is a ${name}, which JavaScript writes`;
  }
  const text = (exact ?? encodingOf(column))(value);
  const kept = compilation.mode === 'answer' ? promisesOf(selected, value) : [];
  return { sql: kept.length === 0 ? text : orMissing(kept, text), nullable: column.nullable };
}

/** What a field's type promises of its values and the database does not: resolvers give the error where it is not so. */
function promisesOf({ field }: SelectedField, value: RawBuilder<unknown>): readonly Predicate[] {
  const nullable = getNullableType(field.type);
  const named = getNamedType(nullable);
  const isList = isListType(nullable);
  const promises: Predicate[] = [];
  if (isList && isNonNullType(nullable.ofType)) {
    promises.push(sql<SqlBool>`array_position(${value}, null) is null`);
  }
  if (isEnumType(named)) {
    const names = sql.join(named.getValues().map(({ name }) => sql.lit(name)));
    promises.push(
      isList
        ? sql<SqlBool>`array_remove(${value}, null)::text[] <@ array[${names}]`
        : sql<SqlBool>`(${value})::text in (${names})`,
    );
  }
  return promises;
}

/** A text where promises are kept, or there is no value; `missing` where they are not. */
function orMissing(promises: readonly Predicate[], text: RawBuilder<string>): RawBuilder<string> {
  return sql<string>`case when ${allOf(promises)} is not false then ${text} else ${sql.lit(missing)} end`;
}

/** The encoding that writes what GraphQL would, byte for byte; null where only JavaScript can. */
function exactEncoding(
  { field }: SelectedField,
  column: ColumnMetadata,
  scalars: Readonly<Record<string, Encode>>,
): Encode | null {
  const named = getNamedType(field.type);
  if (isListType(getNullableType(field.type)) !== (column.array ?? false)) return null;
  if (isEnumType(named)) {
    const isPlain = named.getValues().every(({ name, value }) => name === value);
    return isPlain ? encodingOf(column) : null;
  }
  if (column.array) return named.name === 'String' && column.type === 'text' ? escaped : null;
  return scalars[named.name] ?? builtIn(named.name, column);
}

const textual = new Set(['text', 'varchar', 'bpchar', 'name', 'citext']);

function builtIn(name: string, { type, enum: isEnum }: ColumnMetadata): Encode | null {
  if (name === 'Int') return type === 'int2' || type === 'int4' ? plain : null;
  if (name === 'Boolean') return type === 'bool' ? encodingOf({ type, nullable: true }) : null;
  if (name !== 'String' && name !== 'ID') return null;
  if (type === 'uuid' || type === 'numeric' || type === 'int8') return quoted;
  if (textual.has(type) || isEnum) return escapedText;
  return type === 'date' || type === 'timestamp' || type === 'timestamptz'
    ? encodingOf({ type, nullable: true })
    : null;
}
