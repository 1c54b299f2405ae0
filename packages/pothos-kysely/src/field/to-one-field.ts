import { sql } from 'kysely';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import { identityOf } from '../statement/identity.ts';
import { whereJoined } from '../statement/object-text.ts';
import type { Joined, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';

interface JoinedRow extends Joined {
  readonly rows: Rows;
  /** Whether every parent that is there has its row. */
  readonly promised: boolean;
}

/**
 * The row of a to-one relation: a left join, with the target's scope in its condition. Where a foreign key promises
 * the row to every parent and no scope hides it, an inner join, which leaves PostgreSQL the order.
 */
export function toOneField(name: string, relation: Relation): PlannedField {
  return {
    text(rows, selected) {
      const joined = rows.joins.shared(`${rows.alias}.${identityOf(relation)}`, () =>
        joinOne(rows, relation),
      );
      const text = nestedText(joined.rows, selected);
      if (joined.promised) return { sql: text, nullable: false };
      const [key] = relation.on;
      if (key === undefined) throw new Error(`the relation ${name} joins on no column`);
      return { sql: whereJoined(column(joined.rows.alias, key.target), text), nullable: true };
    },
  };
}

function joinOne(rows: Rows, { target, on, where, required }: Relation): JoinedRow {
  const { compilation } = rows;
  const alias = compilation.alias();
  for (const { parent } of on) rows.column(parent);
  const further = where ? [where((name) => rows.column(name), columnsOf(alias))] : [];
  const condition = compilation.within(target, alias, [...equal(rows.alias, alias, on), ...further]);
  const promised = required && where === undefined && compilation.scope(target, alias) === null;
  const optional = rows.optional || !promised;
  const { columns } = compilation.table(target);
  return {
    promised,
    rows: rows.joined({ alias, name: target, columns, optional }),
    clause: () => {
      const join = optional ? sql`left join` : sql`join`;
      const from = sql`${sql.table(target)} as ${sql.ref(alias)}`;
      // PostgreSQL takes short lists for long ones, and would hash a table to find a row or two of it. OFFSET keeps it
      // from turning the look-up into a join.
      return rows.few
        ? sql`${join} lateral (select * from ${from} where ${condition} offset 0) as ${sql.ref(alias)} on true`
        : sql`${join} ${from} on ${condition}`;
    },
  };
}
