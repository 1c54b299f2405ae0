import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ColumnMetadata } from '../model/table-metadata.ts';
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
  const isExact = compilation.mode === 'answer' && promisesItems(selected);
  return { sql: isExact ? withoutNulls(value, text) : text, nullable: column.nullable };
}

/** Whether a field is a list whose items cannot be null. */
function promisesItems({ field }: SelectedField): boolean {
  const nullable = getNullableType(field.type);
  return isListType(nullable) && isNonNullType(nullable.ofType);
}

/** The text of an array; `missing` where one of its items is null. */
function withoutNulls(array: RawBuilder<unknown>, text: RawBuilder<string>): RawBuilder<string> {
  return sql<string>`case when array_position(${array}, null) is null then ${text} else ${sql.lit(missing)} end`;
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
