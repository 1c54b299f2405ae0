import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Predicate } from '../predicate.ts';
import { select } from '../selection/selection.ts';
import { objectText } from '../statement/object-text.ts';
import type { Rows } from '../statement/rows.ts';
import { ValueRows } from '../statement/value-rows.ts';
import type { PlannedField } from './planned-field.ts';
import { plannedTypeOf } from './planned-type.ts';

/** The members of a value, each an expression over a row. */
export interface ValueParts {
  readonly values: Readonly<Record<string, (rows: Rows) => RawBuilder<unknown>>>;
  /** Whether there is a value at all; always where it is not given. */
  readonly present?: (rows: Rows) => Predicate;
}

/** A value that is made of a row's own columns. */
export function valueField({ values, present }: ValueParts): PlannedField {
  return {
    text(rows, selected) {
      const type = getNamedType(selected.field.type);
      const columns = isObjectType(type) ? plannedTypeOf(type)?.columns : undefined;
      if (!isObjectType(type) || columns === undefined) throw new Error(`${type.name} is not a value type`);
      const own = new ValueRows(rows, type.name, columns, (name) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${selected.field.name} does not give ${name}`);
        return value(rows);
      });
      const text = objectText(select(rows.compilation, type, selected.nodes), own);
      return present
        ? { sql: sql<string | null>`case when ${present(rows)} then ${text} end`, nullable: true }
        : { sql: text, nullable: false };
    },
  };
}
