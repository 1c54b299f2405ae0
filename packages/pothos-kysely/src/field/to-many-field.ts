import { type RawBuilder, sql } from 'kysely';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import type { Predicate } from '../predicate.ts';
import { identityOf } from '../statement/identity.ts';
import { type Joined, Joins, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import type { PlannedField } from './planned-field.ts';

/** All the rows of a to-many relation, for lists that are short by their nature. */
export function toManyField(name: string, relation: Relation): PlannedField {
  return {
    text(rows, selected) {
      const list = rows.joins.shared(
        `${rows.alias}.${identityOf(relation)}`,
        () => new JoinedList(rows, name, relation),
      );
      const texts = list.add(nestedText(list.rows, selected));
      return { sql: sql<string>`('[' || coalesce(${texts}, '') || ']')`, nullable: false };
    },
  };
}

/** The children of each row, aggregated: row by row, or for all rows as one set. */
class JoinedList implements Joined {
  readonly rows: Rows;
  readonly #parents: Rows;
  readonly #relation: Relation;
  readonly #alias: string;
  readonly #asSet: boolean;
  readonly #texts: RawBuilder<string>[] = [];

  constructor(parents: Rows, name: string, relation: Relation) {
    const { compilation } = parents;
    this.#parents = parents;
    this.#relation = relation;
    this.#alias = compilation.alias();
    this.#asSet = parents.keys !== null && this.#keys().length === 1 && relation.where === undefined;
    this.rows = new Rows(compilation, {
      alias: compilation.alias(),
      name: relation.target,
      columns: compilation.table(relation.target).columns,
      joins: new Joins(),
      few: !this.#asSet,
    });
    for (const { parent } of this.#keys()) parents.column(parent);
    compilation.strategies.push({
      edge: `${parents.name}.${name}`,
      strategy: this.#asSet ? 'set' : 'nested',
    });
  }

  /** The concatenated texts of each row's children. */
  add(text: RawBuilder<string>): RawBuilder<string | null> {
    this.#texts.push(text);
    return sql<string | null>`${column(this.#alias, `c${this.#texts.length - 1}`)}`;
  }

  clause(): RawBuilder<unknown> {
    const { alias, compilation } = this.rows;
    const { orderBy, target } = this.#relation;
    // The key decides between equals, so that a list has one order however it is read.
    const order = [...new Set([...orderBy, ...compilation.table(target).primaryKey])].map((name) =>
      column(alias, name),
    );
    const sorted = order.length === 0 ? sql`` : sql`order by ${sql.join(order)}`;
    const columns = sql.join(
      this.#texts.map((text, index) => sql`string_agg(${text}, ',' ${sorted}) as ${sql.ref(`c${index}`)}`),
    );
    return this.#asSet ? this.#setClause(columns) : this.#nestedClause(columns);
  }

  #nestedClause(columns: RawBuilder<unknown>): RawBuilder<unknown> {
    const tied = equal(this.#parents.alias, this.#tieAlias(), this.#keys());
    return sql`cross join lateral (
      select ${columns} ${this.#from()} ${this.#conditions(tied)}
    ) as ${sql.ref(this.#alias)}`;
  }

  #setClause(columns: RawBuilder<unknown>): RawBuilder<unknown> {
    const [pair] = this.#keys();
    if (pair === undefined || this.#parents.keys === null)
      throw new Error('a set needs the keys of its parents');
    const key = column(this.#tieAlias(), pair.target);
    const among = sql<boolean>`${key} in (${this.#parents.keys(pair.parent)})`;
    return sql`left join (
      select ${key} as "key", ${columns} ${this.#from()} ${this.#conditions([among])}
      group by ${key}
    ) as ${sql.ref(this.#alias)} on ${column(this.#alias, 'key')} = ${column(this.#parents.alias, pair.parent)}`;
  }

  #from(): RawBuilder<unknown> {
    const { link, target } = this.#relation;
    const { alias, joins } = this.rows;
    const ofTarget = sql`${sql.table(target)} as ${sql.ref(alias)}`;
    if (link === undefined) return sql`from ${ofTarget} ${joins.clauses()}`;
    const name = this.#tieAlias();
    const tied = sql.join(equal(name, alias, link.to), sql` and `);
    return sql`from ${sql.table(link.table)} as ${sql.ref(name)} join ${ofTarget} on ${tied} ${joins.clauses()}`;
  }

  #conditions(ties: readonly Predicate[]): RawBuilder<unknown> {
    const { link, target, where } = this.#relation;
    const { alias, compilation } = this.rows;
    const linkScope = link ? compilation.scope(link.table, this.#tieAlias()) : null;
    const further = [
      ...(where ? [where((name) => this.#parents.column(name), columnsOf(alias))] : []),
      ...(link?.where ? [link.where(this.#tieAlias())] : []),
      ...(linkScope ? [linkScope] : []),
    ];
    return sql`where ${compilation.within(target, alias, [...ties, ...further])}`;
  }

  #keys() {
    return this.#relation.link?.from ?? this.#relation.on;
  }

  /** The alias that holds the parent's key. */
  #tieAlias(): string {
    return this.#relation.link ? `${this.#alias}_link` : this.rows.alias;
  }
}
