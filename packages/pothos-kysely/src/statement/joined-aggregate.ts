import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Aggregate, AggregateValue } from '../field/aggregate.ts';
import { column, columnsOf, equal, type Relation } from '../model/relation.ts';
import { anyOf, type Predicate } from '../predicate.ts';
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
    if (tie.of !== 'all') for (const { parent } of relation.on) tie.rows.column(parent);
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
    const { target, on, where } = this.#relation;
    const [pair] = on;
    const key = sql`${column(this.#target, pair?.target ?? '')}`;
    const ties = this.#ties(key);
    const { rows } = this.#tie.of === 'all' ? { rows: null } : this.#tie;
    const further = where && rows ? [where((name) => rows.column(name), columnsOf(this.#target))] : [];
    const conditions = [...ties, ...further, ...this.#commonCondition()];
    const from = sql`from ${sql.table(target)} as ${sql.ref(this.#target)}
      where ${this.#compilation.within(target, this.#target, conditions)}`;
    const calls = sql.join(
      this.#calls.map((call, index) => sql`${this.#call(call)} as ${sql.ref(`a${index}`)}`),
    );
    if (this.#tie.of !== 'set')
      return sql`cross join lateral (select ${calls} ${from}) as ${sql.ref(this.#alias)}`;
    const parent = column(this.#tie.rows.alias, pair?.parent ?? '');
    return sql`left join (select ${key} as "key", ${calls} ${from} group by ${key}) as ${sql.ref(this.#alias)}
      on ${column(this.#alias, 'key')} = ${parent}`;
  }

  #ties(key: RawBuilder<unknown>): readonly Predicate[] {
    const { on } = this.#relation;
    if (this.#tie.of === 'row') return equal(this.#tie.rows.alias, this.#target, on);
    const [pair, ...others] = on;
    if (pair === undefined || others.length > 0)
      throw new Error('an aggregate over a set joins on one column');
    const keys = this.#tie.of === 'set' ? this.#tie.keys(pair.parent) : this.#tie.matching([pair.parent]);
    return [sql<SqlBool>`${key} in (${keys})`];
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
