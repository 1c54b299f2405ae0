import { type RawBuilder, sql } from 'kysely';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import type { Predicate } from '../predicate.ts';
import type { SelectedField } from '../selection/selection.ts';
import { identityOf } from '../statement/identity.ts';
import type { JsonText } from '../statement/json-text.ts';
import { whereJoined } from '../statement/object-text.ts';
import { type Joined, Joins, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';

/**
 * The row of a to-one relation. For few rows it is looked up for each: PostgreSQL takes short lists for long ones, and
 * would hash a table to find a row or two of it. For many rows, and where it is asked for twice, it is joined.
 */
export function toOneField(name: string, relation: Relation): PlannedField {
  return {
    text: (rows, selected) =>
      rows.few && !selected.repeated
        ? lookedUp(rows, relation, selected)
        : joined(rows, name, relation, selected),
  };
}

function lookedUp(rows: Rows, relation: Relation, selected: SelectedField): JsonText {
  const { compilation } = rows;
  const { target } = relation;
  const alias = compilation.alias();
  const joins = new Joins();
  const { columns } = compilation.table(target);
  const found = new Rows(compilation, { alias, name: target, columns, joins, few: true });
  const text = nestedText(found, selected);
  return {
    sql: sql<string | null>`(
      select ${text} from ${sql.table(target)} as ${sql.ref(alias)} ${joins.clauses()}
      where ${conditionOf(rows, relation, alias)}
    )`,
    nullable: !isPromised(rows, relation, alias),
  };
}

interface JoinedRow extends Joined {
  readonly rows: Rows;
  /** Whether every parent that is there has its row. */
  readonly promised: boolean;
}

function joined(rows: Rows, name: string, relation: Relation, selected: SelectedField): JsonText {
  const one = rows.joins.shared(`${rows.alias}.${identityOf(relation)}`, () => joinOne(rows, relation));
  const text = nestedText(one.rows, selected);
  if (one.promised) return { sql: text, nullable: false };
  const [key] = relation.on;
  if (key === undefined) throw new Error(`the relation ${name} joins on no column`);
  return { sql: whereJoined(column(one.rows.alias, key.target), text), nullable: true };
}

/** Where a foreign key promises the row to every parent and no scope hides it, the join is an inner one, in any order. */
function joinOne(rows: Rows, relation: Relation): JoinedRow {
  const { compilation } = rows;
  const { target } = relation;
  const alias = compilation.alias();
  const condition = conditionOf(rows, relation, alias);
  const promised = isPromised(rows, relation, alias);
  const optional = rows.optional || !promised;
  const { columns } = compilation.table(target);
  return {
    promised,
    rows: rows.joined({ alias, name: target, columns, optional }),
    clause: (): RawBuilder<unknown> =>
      sql`${optional ? sql`left join` : sql`join`} ${sql.table(target)} as ${sql.ref(alias)} on ${condition}`,
  };
}

/** What ties the target's row to its parent; with the target's scope. */
function conditionOf(rows: Rows, { target, on, where }: Relation, alias: string): Predicate {
  for (const { parent } of on) rows.column(parent);
  const further = where ? [where((name) => rows.column(name), columnsOf(alias))] : [];
  return rows.compilation.within(target, alias, [...equal(rows.alias, alias, on), ...further]);
}

function isPromised({ compilation }: Rows, { target, required, where }: Relation, alias: string): boolean {
  return required && where === undefined && compilation.scope(target, alias) === null;
}
