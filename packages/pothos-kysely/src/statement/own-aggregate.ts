import { type RawBuilder, sql } from 'kysely';
import type { AggregateValue } from '../field/aggregate.ts';
import { column } from '../model/relation.ts';
import type { Compilation } from './compilation.ts';
import type { Joined } from './rows.ts';

/** All that is reckoned over the rows that match themselves, in one pass over them. */
export class JoinedOwnAggregate implements Joined {
  readonly #matching: (columns: readonly string[]) => RawBuilder<unknown>;
  readonly #alias: string;
  readonly #source: string;
  readonly #columns = new Set<string>();
  readonly #values: AggregateValue[] = [];

  constructor(compilation: Compilation, matching: (columns: readonly string[]) => RawBuilder<unknown>) {
    this.#matching = matching;
    this.#alias = compilation.alias();
    this.#source = compilation.alias();
  }

  /** What a value comes to, which reads these columns of the rows. */
  add({ columns }: { readonly columns: readonly string[] }, value: AggregateValue): RawBuilder<unknown> {
    for (const name of columns) this.#columns.add(name);
    if (!this.#values.includes(value)) this.#values.push(value);
    const found = column(this.#alias, `a${this.#values.indexOf(value)}`);
    return value.empty ? sql`coalesce(${found}, ${value.empty})` : found;
  }

  clause(): RawBuilder<unknown> {
    // A subquery without a column would still multiply the rows that it is joined to.
    if (this.#values.length === 0) return sql``;
    const calls = this.#values.map(
      (value, index) => sql`${value.of(this.#source)} as ${sql.ref(`a${index}`)}`,
    );
    return sql`cross join lateral (
      select ${sql.join(calls)} from ${this.#matching([...this.#columns])} as ${sql.ref(this.#source)}
    ) as ${sql.ref(this.#alias)}`;
  }
}
