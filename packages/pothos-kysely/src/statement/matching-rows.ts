import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { List } from '../list/list.ts';
import { matching, sourceOf, type Tie } from '../list/matching.ts';
import { column } from '../model/relation.ts';
import { after } from '../order/cursor.ts';
import type { OrderTerm } from '../order/order.ts';
import { allOf, type Predicate } from '../predicate.ts';
import type { Compilation } from './compilation.ts';

/** The rows of a list that match below a parent, on all pages together: under tie, scope, filter and search. */
export class MatchingRows {
  readonly list: List;
  /** Whether something in the request narrows the list, so that what matches is worth keeping for a second use. */
  readonly isNarrowed: boolean;
  readonly #argument: Argument;
  readonly #compilation: Compilation;
  readonly #tie: Tie | null;

  constructor(compilation: Compilation, list: List, argument: Argument, tie: Tie | null) {
    this.list = list;
    this.isNarrowed = tie !== null || argument.member('filter').isGiven || argument.member('search').isGiven;
    this.#compilation = compilation;
    this.#argument = argument;
    this.#tie = tie;
  }

  /** What stands after FROM. */
  source(): RawBuilder<unknown> {
    return sourceOf(this.list, this.#argument, this.#compilation);
  }

  matches(alias: string): Predicate {
    return matching(this.list, this.#argument, this.#compilation, this.#tie, alias);
  }

  /** How many they are, where that is known without looking for them; null where it is not. */
  knownCount(): RawBuilder<string> | null {
    const { count, sourceFilters } = this.list;
    const known = this.#tie === null && sourceFilters ? count?.(this.#argument, this.#compilation) : null;
    return known ? sql<string>`(${known})::text` : null;
  }

  /** How many they are. */
  count(): RawBuilder<string> {
    const alias = this.#compilation.alias();
    return sql<string>`(
      select count(*)::text from ${this.source()} as ${sql.ref(alias)} where ${this.matches(alias)}
    )`;
  }

  /** They themselves, as a subquery in parentheses with these columns. */
  subquery(columns: readonly string[]): RawBuilder<unknown> {
    const alias = this.#compilation.alias();
    const selected = sql.join(columns.map((name) => column(alias, name)));
    return sql`(select ${selected} from ${this.source()} as ${sql.ref(alias)} where ${this.matches(alias)})`;
  }

  /** Whether there are some that do not stand after a cursor in an order. */
  hasBehind(
    walked: readonly OrderTerm[],
    terms: readonly OrderTerm[],
    cursor: Argument,
  ): RawBuilder<boolean> {
    const alias = this.#compilation.alias();
    const isBehind = sql<SqlBool>`${after(walked, terms, alias, cursor)} is not true`;
    return sql<boolean>`exists (
      select 1 from ${this.source()} as ${sql.ref(alias)} where ${allOf([this.matches(alias), isBehind])}
    )`;
  }
}
