import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Aggregate, AggregateValue } from '../field/aggregate.ts';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import { allOf, anyOf, type Predicate } from '../predicate.ts';
import type { Compilation } from './compilation.ts';
import type { Joined, Rows } from './rows.ts';

/** Whose related rows are reckoned together: each row's own, each row's as one set, or those of all matching rows. */
export type AggregateTie =
  | { readonly of: 'row'; readonly rows: Rows }
  | { readonly of: 'set'; readonly rows: Rows; readonly keys: (column: string) => RawBuilder<unknown> }
  | { readonly of: 'all'; readonly matching: (columns: readonly string[]) => RawBuilder<unknown> };

interface Call {
  readonly value: AggregateValue;
  readonly where: ((alias: string) => Predicate) | undefined;
}

/** All that is reckoned over one relation of some rows, in one pass over the related rows. */
export class JoinedAggregate implements Joined {
  readonly #compilation: Compilation;
  readonly #relation: Relation;
  readonly #tie: AggregateTie;
  readonly #alias: string;
  readonly #target: string;
  readonly #calls: Call[] = [];

  constructor(compilation: Compilation, relation: Relation, tie: AggregateTie) {
    this.#compilation = compilation;
    this.#relation = relation;
    this.#tie = tie;
    this.#alias = compilation.alias();
    this.#target = compilation.alias();
    if (tie.of === 'all') return;
    for (const { parent } of relation.link?.from ?? relation.on) tie.rows.column(parent);
  }

  /** What a value comes to for each row. */
  add({ where }: Pick<Aggregate, 'where'>, value: AggregateValue): RawBuilder<unknown> {
    const known = this.#calls.findIndex((call) => call.value === value && call.where === where);
    if (known < 0) this.#calls.push({ value, where });
    const found = column(this.#alias, `a${known < 0 ? this.#calls.length - 1 : known}`);
    return value.empty ? sql`coalesce(${found}, ${value.empty})` : found;
  }

  clause(): RawBuilder<unknown> {
    // A subquery without a column would still multiply the rows that it is joined to.
    if (this.#calls.length === 0) return sql``;
    const { target } = this.#relation;
    const conditions = [...this.#ties(), ...this.#commonCondition()];
    const from = sql`from ${sql.table(target)} as ${sql.ref(this.#target)} ${this.#linkJoin()}
      where ${this.#compilation.within(target, this.#target, conditions)}`;
    const calls = sql.join(
      this.#calls.map((call, index) => sql`${this.#call(call)} as ${sql.ref(`a${index}`)}`),
    );
    if (this.#tie.of !== 'set')
      return sql`cross join lateral (select ${calls} ${from}) as ${sql.ref(this.#alias)}`;
    const { parent, key } = this.#pair();
    return sql`left join (select ${key} as "key", ${calls} ${from} group by ${key}) as ${sql.ref(this.#alias)}
      on ${column(this.#alias, 'key')} = ${column(this.#tie.rows.alias, parent)}`;
  }

  /** The join table beside the target: a related row counts once for each parent that it is tied to. */
  #linkJoin(): RawBuilder<unknown> {
    const { link } = this.#relation;
    if (link === undefined || this.#tie.of === 'all') return sql``;
    return sql`join ${sql.table(link.table)} as ${sql.ref(this.#linkAlias)} on ${allOf(this.#linkTies())}`;
  }

  #ties(): readonly Predicate[] {
    const { link, on, where } = this.#relation;
    const tie = this.#tie;
    if (tie.of === 'row') {
      const related = where ? [where((name) => tie.rows.column(name), columnsOf(this.#target))] : [];
      const own = link ? equal(tie.rows.alias, this.#linkAlias, link.from) : [];
      return [...equal(tie.rows.alias, this.#target, on), ...own, ...related];
    }
    const { parent, key } = this.#pair();
    if (tie.of === 'set') return [sql<SqlBool>`${key} in (${tie.keys(parent)})`];
    const isMatching = sql<SqlBool>`${key} in (${tie.matching([parent])})`;
    if (link === undefined) return [isMatching];
    // Once, however many of the matching rows it is tied to.
    return [
      sql<SqlBool>`exists (
        select 1 from ${sql.table(link.table)} as ${sql.ref(this.#linkAlias)}
        where ${allOf([...this.#linkTies(), isMatching])}
      )`,
    ];
  }

  #linkTies(): readonly Predicate[] {
    const { link } = this.#relation;
    if (link === undefined) return [];
    const ties = equal(this.#linkAlias, this.#target, link.to);
    const further = link.where ? [link.where(this.#linkAlias)] : [];
    return [this.#compilation.within(link.table, this.#linkAlias, [...ties, ...further])];
  }

  /** The parent's column, and the one that holds it beside the target. */
  #pair(): { readonly parent: string; readonly key: RawBuilder<unknown> } {
    const { link, on, where } = this.#relation;
    const [pair, ...others] = link?.from ?? on;
    if (pair === undefined || others.length > 0 || where !== undefined) {
      throw new Error('an aggregate over the rows of many parents joins on one column');
    }
    return { parent: pair.parent, key: column(link ? this.#linkAlias : this.#target, pair.target) };
  }

  get #linkAlias(): string {
    return `${this.#target}_link`;
  }

  /** Rows that no call counts are not read. */
  #commonCondition(): readonly Predicate[] {
    const conditions = [...new Set(this.#calls.map(({ where }) => where))];
    const given = conditions.filter((where) => where !== undefined);
    return given.length < conditions.length ? [] : [anyOf(given.map((where) => where(this.#target)))];
  }

  #call({ value, where }: Call): RawBuilder<unknown> {
    const isCommon = new Set(this.#calls.map((call) => call.where)).size === 1;
    const filter = where && !isCommon ? sql` filter (where ${where(this.#target)})` : sql``;
    return sql`${value.of(this.#target)}${filter}`;
  }
}
