import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { List } from '../list/list.ts';
import { matching, sourceOf, type Tie } from '../list/matching.ts';
import { type PageRequest, pageRequest } from '../list/page-request.ts';
import { column } from '../model/relation.ts';
import { after, checkedCursor, cursorText } from '../order/cursor.ts';
import { type OrderTerm, orderClause, orderTerms, reversed } from '../order/order.ts';
import { allOf, type Predicate } from '../predicate.ts';
import type { Compilation } from './compilation.ts';
import { type Joined, Joins, Rows } from './rows.ts';

/**
 * A page of a list below each of some parents: its rows in order, aggregated into texts. Only the columns that are asked
 * for are read, and one row more than the page only where it is asked whether there are more.
 */
export class Page implements Joined {
  readonly rows: Rows;
  readonly request: PageRequest;
  readonly #list: List;
  readonly #argument: Argument;
  readonly #compilation: Compilation;
  readonly #tie: Tie | null;
  readonly #alias: string;
  readonly #base: string;
  readonly #set: string | null;
  /** The order as it was asked for, and as the page walks it. */
  readonly #terms: readonly OrderTerm[];
  readonly #walked: readonly OrderTerm[];
  readonly #texts: RawBuilder<string>[] = [];
  #readsOneMore = false;
  #readsEnds = false;

  constructor(compilation: Compilation, list: List, argument: Argument, tie: Tie | null) {
    this.#compilation = compilation;
    this.#list = list;
    this.#argument = argument;
    this.#tie = tie;
    this.#alias = compilation.alias();
    this.#base = compilation.alias();
    this.request = pageRequest(argument);
    const key = { name: list.key, type: list.columns[list.key]?.type ?? 'text', of: list.name };
    const orderBy = argument.member('orderBy');
    this.#terms = orderTerms(list.orderFields, key, orderBy, list.defaultOrder, compilation);
    this.#walked = this.request.backward ? reversed(this.#terms) : this.#terms;
    const { size, cursor } = this.request;
    compilation.checked.push(size, ...(cursor ? [checkedCursor(this.#terms, cursor)] : []));
    this.rows = this.#makeRows();
    const isMany = this.request.magnitude > compilation.planner.batchThreshold;
    this.#set = isMany ? `${this.#alias}_page` : null;
    if (this.#set !== null) {
      const set = this.#set;
      this.rows.keys = (name) => sql`select ${column(set, name)} from ${sql.ref(set)}`;
    }
  }

  #makeRows(): Rows {
    const { columns, name } = this.#list;
    const alias = this.#compilation.alias();
    const joins = new Joins();
    return new Rows(this.#compilation, {
      alias,
      name,
      columns,
      joins,
    });
  }

  /** The texts of the page's rows in their order, with commas between. */
  add(text: RawBuilder<string>): RawBuilder<string | null> {
    this.#texts.push(text);
    return sql<string | null>`${column(this.#alias, `c${this.#texts.length - 1}`)}`;
  }

  /** The cursor of each row. */
  cursor(): RawBuilder<string> {
    return cursorText(this.#terms, (index) => column(this.rows.alias, `#o${index}`));
  }

  /** Whether there are rows behind the page in the direction in which it walks. */
  hasMore(): RawBuilder<boolean> {
    this.#readsOneMore = true;
    return sql<boolean>`${column(this.#alias, '#more')}`;
  }

  /** The cursors of the first and last row, in the order of the list; null on an empty page. */
  ends(): { readonly start: RawBuilder<string | null>; readonly end: RawBuilder<string | null> } {
    this.#readsEnds = true;
    const [start, end] = this.request.backward ? ['#last', '#first'] : ['#first', '#last'];
    return {
      start: sql<string | null>`${column(this.#alias, start ?? '')}`,
      end: sql<string | null>`${column(this.#alias, end ?? '')}`,
    };
  }

  /** Whether there are rows before the page in the direction in which it walks: on the other side of its cursor. */
  hasBehind(): RawBuilder<boolean> {
    const { cursor } = this.request;
    if (cursor === null) return sql<boolean>`false`;
    const alias = this.#compilation.alias();
    const isBehind = sql<SqlBool>`${after(this.#walked, this.#terms, alias, cursor)} is not true`;
    return sql<boolean>`exists (
      select 1 from ${this.#source()} as ${sql.ref(alias)} where ${allOf([this.#matching(alias), isBehind])}
    )`;
  }

  /** How many rows match, on all pages together. */
  totalCount(): RawBuilder<string> {
    const alias = this.#compilation.alias();
    return sql<string>`(
      select count(*)::text from ${this.#source()} as ${sql.ref(alias)} where ${this.#matching(alias)}
    )`;
  }

  /** All the rows that match, on all pages together, as a subquery in parentheses with these columns. */
  matchingRows(columns: readonly string[]): RawBuilder<unknown> {
    const alias = this.#compilation.alias();
    const selected = sql.join(columns.map((name) => column(alias, name)));
    return sql`(select ${selected} from ${this.#source()} as ${sql.ref(alias)} where ${this.#matching(alias)})`;
  }

  clause(): RawBuilder<unknown> {
    const { alias, joins } = this.rows;
    const aggregates = sql.join(this.#aggregates());
    const joined = joins.clauses();
    const numbered = this.#numbered();
    const from =
      this.#set === null
        ? sql`(${numbered}) as ${sql.ref(alias)}`
        : sql`${sql.ref(this.#set)} as ${sql.ref(alias)}`;
    const set = this.#set === null ? sql`` : sql`with ${sql.ref(this.#set)} as materialized (${numbered})`;
    return sql`cross join lateral (
      ${set} select ${aggregates} from ${from} ${joined}
    ) as ${sql.ref(this.#alias)}`;
  }

  #aggregates(): readonly RawBuilder<unknown>[] {
    const number = column(this.rows.alias, '#n');
    const inOrder = this.request.backward ? sql`${number} desc` : number;
    const shown = this.#readsOneMore ? sql`filter (where ${number} <= ${this.request.size})` : sql``;
    const texts = this.#texts.map(
      (text, index) => sql`string_agg(${text}, ',' order by ${inOrder}) ${shown} as ${sql.ref(`c${index}`)}`,
    );
    const end = (name: string, by: RawBuilder<unknown>) =>
      sql`(array_agg(${this.cursor()} order by ${by}) ${shown})[1] as ${sql.ref(name)}`;
    return [
      ...texts,
      ...(this.#readsOneMore ? [sql`count(*) > ${this.request.size} as "#more"`] : []),
      ...(this.#readsEnds ? [end('#first', number), end('#last', sql`${number} desc`)] : []),
      ...(this.#texts.length === 0 && !this.#readsOneMore && !this.#readsEnds ? [sql`count(*) as "#n"`] : []),
    ];
  }

  /** The rows of the page with their place in the walk. */
  #numbered(): RawBuilder<unknown> {
    const page = 'page';
    const place = orderClause(this.#walked, (index) => column(page, `#o${index}`));
    return sql`
      select ${sql.ref(page)}.*, row_number() over (order by ${place}) as "#n" from (${this.#limited()}) as ${sql.ref(page)}
    `;
  }

  #limited(): RawBuilder<unknown> {
    const base = this.#base;
    const { cursor, size } = this.request;
    const columns = this.rows.read.map((name) => column(base, name));
    const orders = this.#terms.map(
      ({ expression }, index) => sql`${expression(base)} as ${sql.ref(`#o${index}`)}`,
    );
    const beyond = cursor === null ? [] : [after(this.#walked, this.#terms, base, cursor)];
    const order = orderClause(this.#walked, (index) => sql.ref(`#o${index}`));
    return sql`
      select ${sql.join([...columns, ...orders])} from ${this.#source()} as ${sql.ref(base)}
      where ${allOf([this.#matching(base), ...beyond])}
      order by ${order} limit ${size}::int ${this.#readsOneMore ? sql`+ 1` : sql``}
    `;
  }

  #source(): RawBuilder<unknown> {
    return sourceOf(this.#list, this.#argument, this.#compilation);
  }

  #matching(alias: string): Predicate {
    return matching(this.#list, this.#argument, this.#compilation, this.#tie, alias);
  }
}
