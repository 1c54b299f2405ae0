import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { column } from '../model/relation.ts';
import type { SelectedField } from '../selection/selection.ts';
import { identityOf } from '../statement/identity.ts';
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
export function rowsField(declared: RowsSource): PlannedField {
  return {
    text(rows, selected) {
      const name = `${rows.alias} rows ${identityOf(declared)}`;
      const joined = rows.joins.shared(name, () => new JoinedRows(rows, declared, selected));
      const texts = joined.add(nestedText(joined.rows, selected));
      return { sql: sql<string>`('[' || coalesce(${texts}, '') || ']')`, nullable: false };
    },
  };
}

/** The rows of a subquery for each parent row, shared by all names under which they are asked. */
class JoinedRows implements Joined {
  readonly rows: Rows;
  readonly #parent: Rows;
  readonly #declared: RowsSource;
  readonly #alias: string;
  readonly #texts: RawBuilder<string>[] = [];

  constructor(parent: Rows, declared: RowsSource, { field }: SelectedField) {
    const { compilation } = parent;
    const type = getNamedType(field.type);
    const columns = isObjectType(type) ? plannedTypeOf(type)?.columns : undefined;
    if (columns === undefined) throw new Error(`${type.name} is not a value type`);
    this.rows = new Rows(compilation, {
      alias: compilation.alias(),
      name: type.name,
      columns,
      joins: new Joins(),
    });
    this.#parent = parent;
    this.#declared = declared;
    this.#alias = compilation.alias();
  }

  add(text: RawBuilder<string>): RawBuilder<string | null> {
    this.#texts.push(text);
    return sql<string | null>`${column(this.#alias, `c${this.#texts.length - 1}`)}`;
  }

  clause(): RawBuilder<unknown> {
    const { alias, joins } = this.rows;
    const { source, orderBy } = this.#declared;
    const order = sql.join(orderBy.map((name) => column(alias, name)));
    const aggregates = this.#texts.map(
      (text, index) => sql`string_agg(${text}, ',' order by ${order}) as ${sql.ref(`c${index}`)}`,
    );
    return sql`cross join lateral (
      select ${sql.join(aggregates)} from (${source(this.#parent)}) as ${sql.ref(alias)} ${joins.clauses()}
    ) as ${sql.ref(this.#alias)}`;
  }
}
