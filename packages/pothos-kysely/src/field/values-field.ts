import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { select } from '../selection/selection.ts';
import { objectText } from '../statement/object-text.ts';
import type { Rows } from '../statement/rows.ts';
import { ValueRows } from '../statement/value-rows.ts';
import type { PlannedField } from './planned-field.ts';
import { plannedTypeOf } from './planned-type.ts';

/** A list of values, as many as the arguments say: the members of each are expressions over a row. */
export interface ValuesSource {
  readonly each: (rows: Rows) => readonly Readonly<Record<string, RawBuilder<unknown>>>[];
}

/** A list whose length is known when the statement is compiled; it costs no subquery. */
export function valuesField({ each }: ValuesSource): PlannedField {
  return {
    text(rows, selected) {
      const type = getNamedType(selected.field.type);
      const columns = isObjectType(type) ? plannedTypeOf(type)?.columns : undefined;
      if (!isObjectType(type) || columns === undefined) throw new Error(`${type.name} is not a value type`);
      const selection = select(rows.compilation, type, selected.nodes);
      const texts = each(rows).map((values) => {
        const own = new ValueRows(rows, type.name, columns, (name) => {
          const value = values[name];
          if (value === undefined) throw new Error(`${selected.field.name} does not give ${name}`);
          return value;
        });
        return objectText(selection, own);
      });
      const list = texts.length === 0 ? sql`''` : sql.join(texts, sql` || ',' || `);
      return { sql: sql<string>`('[' || ${list} || ']')`, nullable: false };
    },
  };
}
