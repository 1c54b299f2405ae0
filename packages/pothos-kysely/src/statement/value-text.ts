import { type GraphQLOutputType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { plannedTypeOf } from '../field/planned-type.ts';
import { column } from '../model/relation.ts';
import { type SelectedField, select } from '../selection/selection.ts';
import { objectText } from './object-text.ts';
import { Joins, Rows } from './rows.ts';

type Parents = Parameters<typeof select>[2];

/**
 * The JSON of the objects that rows stand for. Rows of a union or interface name their type and key in the columns
 * `typename` and `key`; what is asked of each type is read from its own table.
 */
export function valueText(rows: Rows, type: GraphQLOutputType, nodes: Parents): RawBuilder<string> {
  const named = getNamedType(type);
  if (isObjectType(named)) return objectText(select(rows.compilation, named, nodes), rows);
  if (!isAbstractType(named)) throw new Error(`${named.name} has no fields`);
  const { schema } = rows.compilation.operation;
  const cases = schema.getPossibleTypes(named).map((possible) => {
    const planned = plannedTypeOf(possible);
    if (planned?.table === undefined) throw new Error(`${possible.name} has no table to be read from`);
    const text = recordText(rows, possible.name, planned.table, planned.key, nodes);
    return sql`when ${sql.lit(possible.name)} then ${text}`;
  });
  return sql<string>`case ${rows.column('typename')} ${sql.join(cases, sql` `)} end`;
}

function recordText(
  rows: Rows,
  typename: string,
  table: string,
  key: string,
  nodes: Parents,
): RawBuilder<string | null> {
  const { compilation } = rows;
  const type = compilation.operation.schema.getType(typename);
  if (!isObjectType(type)) throw new Error(`${typename} is not an object type`);
  const { columns } = compilation.table(table);
  const alias = compilation.alias();
  const joins = new Joins();
  const records = new Rows(compilation, { alias, name: table, columns, joins, few: true });
  const text = objectText(select(compilation, type, nodes), records);
  const keyType = sql.raw(columns[key]?.type ?? 'text');
  const isIt = sql<boolean>`${column(alias, key)} = ${rows.column('key')}::${keyType}`;
  return sql<string | null>`(
    select ${text} from ${sql.table(table)} as ${sql.ref(alias)} ${joins.clauses()}
    where ${compilation.within(table, alias, [isIt])}
  )`;
}

/** The JSON of the objects that a field gives, for each of their rows. */
export function nestedText(rows: Rows, { field, nodes }: SelectedField): RawBuilder<string> {
  return valueText(rows, field.type, nodes);
}
