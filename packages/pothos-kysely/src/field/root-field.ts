import { sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { Predicate } from '../predicate.ts';
import { Joins, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';

/** The one row of a table that a condition on the arguments names, or null. */
export function rootOneField(
  table: string,
  where: (alias: string, argument: Argument) => Predicate,
): PlannedField {
  return {
    root: true,
    text({ compilation }, selected) {
      const { rows, from } = tableRows(compilation, table, true);
      const text = nestedText(rows, selected);
      const condition = compilation.within(table, rows.alias, [where(rows.alias, selected.argument)]);
      return { sql: sql<string>`(select ${text} ${from()} where ${condition} limit 1)`, nullable: true };
    },
  };
}

interface RootList {
  /** The rows that the list is about; all that the viewer may read where it is not given. */
  readonly where?: (alias: string, argument: Argument, compilation: Compilation) => Predicate;
  readonly orderBy: readonly string[];
}

/** All the rows of a table in one answer, for lists that are whole by their nature, such as the marks of a map. */
export function rootListField(table: string, { where, orderBy }: RootList): PlannedField {
  return {
    root: true,
    text({ compilation }, selected) {
      const { rows, from } = tableRows(compilation, table, false);
      const matching = (alias: string) =>
        compilation.within(table, alias, where ? [where(alias, selected.argument, compilation)] : []);
      const set = compilation.alias();
      // A whole list may have any number of rows.
      if (compilation.planner.batchThreshold < Number.POSITIVE_INFINITY) {
        rows.keys = (column) =>
          sql`select ${sql.ref(`${set}.${column}`)} from ${sql.table(table)} as ${sql.ref(set)} where ${matching(set)}`;
      }
      const text = nestedText(rows, selected);
      const { primaryKey } = compilation.table(table);
      const order = sql.join([...new Set([...orderBy, ...primaryKey])].map((name) => rows.column(name)));
      const texts = sql`(
        select string_agg(${text}, ',' order by ${order}) ${from()} where ${matching(rows.alias)}
      )`;
      return { sql: sql<string>`('[' || coalesce(${texts}, '') || ']')`, nullable: false };
    },
  };
}

type Compilation = Rows['compilation'];

function tableRows(compilation: Compilation, table: string, few: boolean) {
  const alias = compilation.alias();
  const joins = new Joins();
  const { columns } = compilation.table(table);
  const rows = new Rows(compilation, { alias, name: table, columns, joins, few });
  return { rows, from: () => sql`from ${sql.table(table)} as ${sql.ref(alias)} ${joins.clauses()}` };
}
