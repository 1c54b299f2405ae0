import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { column } from '../model/relation.ts';
import { type Joined, Joins, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';
import { plannedTypeOf } from './planned-type.ts';

/** A subquery that gives rows for each parent row. */
export interface RowsSource {
  /** The subquery without parentheses; it reads the parent's columns, and names those of the value type. */
  readonly source: (parent: Rows) => RawBuilder<unknown>;
  readonly orderBy: readonly string[];
}

/** All the rows that a subquery gives for each row. */
export function rowsField({ source, orderBy }: RowsSource): PlannedField {
  return {
    text(rows, selected) {
      const type = getNamedType(selected.field.type);
      const columns = isObjectType(type) ? plannedTypeOf(type)?.columns : undefined;
      if (columns === undefined) throw new Error(`${type.name} is not a value type`);
      const { compilation } = rows;
      const joins = new Joins();
      const alias = compilation.alias();
      const own = new Rows(compilation, { alias, name: type.name, columns, joins });
      const text = nestedText(own, selected);
      const name = compilation.alias();
      const order = sql.join(orderBy.map((each) => column(alias, each)));
      const aggregate = sql`string_agg(${text}, ',' order by ${order})`;
      const joined: Joined = {
        clause: () => sql`cross join lateral (
          select ${aggregate} as "c0" from (${source(rows)}) as ${sql.ref(alias)} ${joins.clauses()}
        ) as ${sql.ref(name)}`,
      };
      rows.joins.shared(`${rows.alias}.${selected.output} rows`, () => joined);
      return { sql: sql<string>`('[' || coalesce(${column(name, 'c0')}, '') || ']')`, nullable: false };
    },
  };
}
