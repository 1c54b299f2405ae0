import { isNonNullType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { SelectedField, Selection } from '../selection/selection.ts';
import { encodingOf, type JsonText, missing, TextParts } from './json-text.ts';
import type { Rows } from './rows.ts';

/**
 * The JSON of an object for each of some rows, its members in the order of the answer. Where a field that cannot be
 * null has no value, an answer holds `missing` in its place, and is answered by resolvers instead.
 */
export function objectText(
  selection: Selection,
  rows: Rows,
  textOf: (selected: SelectedField) => JsonText = (selected) => selected.planned.text(rows, selected),
): RawBuilder<string> {
  const byName = new Map(selection.fields.map((field) => [field.output, field]));
  const parts = new TextParts();
  let separator = '{';
  const member = (name: string) => {
    parts.literal(`${separator}${JSON.stringify(name)}:`);
    separator = ',';
  };
  for (const name of selection.names) {
    const field = byName.get(name);
    member(name);
    if (field === undefined) parts.literal(JSON.stringify(selection.type.name));
    else parts.expression(presentText(field, textOf(field), rows));
  }
  for (const name of selection.columns) {
    member(name);
    parts.expression(sql<string>`coalesce(${encodingOf(rows.describe(name))(rows.column(name))}, 'null')`);
  }
  return parts.literal(selection.names.length + selection.columns.length === 0 ? '{}' : '}').toSql();
}

function presentText({ field }: SelectedField, text: JsonText, { compilation }: Rows): RawBuilder<string> {
  if (!text.nullable) return text.sql as RawBuilder<string>;
  const isPromised = isNonNullType(field.type) && compilation.mode === 'answer';
  return sql<string>`coalesce(${text.sql}, ${sql.lit(isPromised ? missing : 'null')})`;
}

/** A text that is there only where the row of a left join is. */
export function whereJoined(key: RawBuilder<unknown>, text: RawBuilder<string>): RawBuilder<string | null> {
  return sql<string | null>`case when ${key} is not null then ${text} end`;
}
