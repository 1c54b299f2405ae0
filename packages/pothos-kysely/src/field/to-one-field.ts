import { sql } from 'kysely';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import { allOf } from '../predicate.ts';
import { identityOf } from '../statement/identity.ts';
import { whereJoined } from '../statement/object-text.ts';
import type { Joined, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';

interface JoinedRow extends Joined {
  readonly rows: Rows;
}

/** The row of a to-one relation: a left join, with the target's scope in its condition. */
export function toOneField(name: string, relation: Relation): PlannedField {
  return {
    text(rows, selected) {
      const joined = rows.joins.shared(`${rows.alias}.${identityOf(relation)}`, () =>
        joinOne(rows, relation),
      );
      const text = nestedText(joined.rows, selected);
      const scoped = rows.compilation.scope(relation.target, joined.rows.alias) !== null;
      const promised = relation.required && !scoped;
      if (promised) return { sql: text, nullable: false };
      const [key] = relation.on;
      if (key === undefined) throw new Error(`the relation ${name} joins on no column`);
      return { sql: whereJoined(column(joined.rows.alias, key.target), text), nullable: true };
    },
  };
}

function joinOne(rows: Rows, { target, on, where }: Relation): JoinedRow {
  const { compilation } = rows;
  const alias = compilation.alias();
  for (const { parent } of on) rows.column(parent);
  const further = where ? [where((name) => rows.column(name), columnsOf(alias))] : [];
  const condition = compilation.within(target, alias, [...equal(rows.alias, alias, on), ...further]);
  return {
    rows: rows.joined(alias, target, compilation.table(target).columns),
    clause: () => sql`left join ${sql.table(target)} as ${sql.ref(alias)} on ${allOf([condition])}`,
  };
}
