import { type RawBuilder, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { RecordRow } from '../field/planned-field.ts';
import type { List } from '../list/list.ts';
import type { Tie } from '../list/matching.ts';
import { type PageRequest, pageRequest } from '../list/page-request.ts';
import { column } from '../model/relation.ts';
import { after, checkedCursor, cursorText } from '../order/cursor.ts';
import { type OrderTerm, orderClause, orderTerms, reversed } from '../order/order.ts';
import { allOf } from '../predicate.ts';
import type { Compilation } from './compilation.ts';
import { MatchingRows } from './matching-rows.ts';
import { type Joined, Joins, Rows } from './rows.ts';

/**
 * A page of a list below each of some parents: its rows in order, aggregated into texts. Only the columns that are asked
 * for are read, and one row more than the page only where it is asked whether there are more.
 */
export class Page implements Joined {
  readonly rows: Rows;
  readonly request: PageRequest;
  readonly #matching: MatchingRows;
  readonly #alias: string;
  readonly #base: string;
  readonly #set: string | null;
  /** The order as it was asked for, and as the page walks it. */
  readonly #terms: readonly OrderTerm[];
  readonly #walked: readonly OrderTerm[];
  readonly #texts: RawBuilder<string>[] = [];
  #readsOneMore = false;
  #readsEnds = false;
  #countsAll = false;

  constructor(compilation: Compilation, list: List, argument: Argument, tie: Tie | null) {
    this.#matching = new MatchingRows(compilation, list, argument, tie);
    this.#alias = compilation.alias();
    this.#base = compilation.alias();
    this.request = pageRequest(argument);
    const key = { name: list.key, type: list.columns[list.key]?.type ?? 'text', of: list.name };
    const orderBy = argument.member('orderBy');
    this.#terms = orderTerms(list.orderFields, key, orderBy, list.defaultOrder, compilation);
    this.#walked = this.request.backward ? reversed(this.#terms) : this.#terms;
    const { size, cursor } = this.request;
    compilation.checked.push(size, ...(cursor ? [checkedCursor(this.#terms, cursor)] : []));
    const { columns, name } = list;
    const isMany = this.request.magnitude > compilation.planner.batchThreshold;
    const alias = compilation.alias();
    this.rows = new Rows(compilation, { alias, name, columns, joins: new Joins(), few: !isMany });
    this.#set = isMany ? `${this.#alias}_page` : null;
    if (this.#set !== null) {
      const set = this.#set;
      this.rows.keys = (name) => sql`select ${column(set, name)} from ${sql.ref(set)}`;
    }
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
    return cursor === null
      ? sql<boolean>`false`
      : this.#matching.hasBehind(this.#walked, this.#terms, cursor);
  }

  /**
   * How many rows match, on all pages together. Where the page is read as well, and something narrows the list, what
   * matches is found once for both.
   */
  totalCount(withRows: boolean): RawBuilder<string> {
    const known = this.#matching.knownCount();
    if (known !== null) return known;
    if (!withRows || !this.#matching.isNarrowed) return this.#matching.count();
    this.#countsAll = true;
    return sql<string>`${column(this.#alias, '#total')}`;
  }

  /** All the rows that match, on all pages together, as a subquery in parentheses with these columns. */
  matchingRows(columns: readonly string[]): RawBuilder<unknown> {
    return this.#matching.subquery(columns);
  }

  /** All rows that match, on all pages, each with its text: a statement that begins to answer as soon as it can. */
  records(text: RawBuilder<string>): RawBuilder<RecordRow> {
    const { alias, joins } = this.rows;
    const joined = joins.clauses();
    const base = this.#base;
    const order = orderClause(this.#terms, (index) => column(alias, `#o${index}`));
    return sql<RecordRow>`
      select ${text} as "record" from (
        select ${sql.join([...this.#columns(base), ...this.#orders(base)])}
        from ${this.#matching.source()} as ${sql.ref(base)} where ${this.#matching.matches(base)}
      ) as ${sql.ref(alias)} ${joined} order by ${order}
    `;
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
    const kept = [
      ...(this.#countsAll ? [sql`${this.#kept} as materialized (${this.#keptRows()})`] : []),
      ...(this.#set === null ? [] : [sql`${sql.ref(this.#set)} as materialized (${numbered})`]),
    ];
    const sets = kept.length === 0 ? sql`` : sql`with ${sql.join(kept)}`;
    return sql`cross join lateral (
      ${sets} select ${aggregates} from ${from} ${joined}
    ) as ${sql.ref(this.#alias)}`;
  }

  #aggregates(): readonly RawBuilder<unknown>[] {
    const number = column(this.rows.alias, '#n');
    const shown = this.#readsOneMore ? sql`filter (where ${number} <= ${this.request.size})` : sql``;
    const texts = this.#texts.map(
      (text, index) => sql`string_agg(${text}, ',' ${this.#inOrder()}) ${shown} as ${sql.ref(`c${index}`)}`,
    );
    const end = (name: string, by: RawBuilder<unknown>) =>
      sql`(array_agg(${this.cursor()} order by ${by}) ${shown})[1] as ${sql.ref(name)}`;
    return [
      ...texts,
      ...(this.#readsOneMore ? [sql`count(*) > ${this.request.size} as "#more"`] : []),
      ...(this.#readsEnds ? [end('#first', number), end('#last', sql`${number} desc`)] : []),
      ...(this.#countsAll ? [sql`(select count(*) from ${this.#kept})::text as "#total"`] : []),
      ...(this.#texts.length === 0 && !this.#readsOneMore && !this.#readsEnds ? [sql`count(*) as "#n"`] : []),
    ];
  }

  /**
   * How the rows of the page are put in order where their texts are put together. A page of few rows that walks forward
   * comes in its order, and nothing that is joined to it changes that: only look-ups and laterals are. A page that is
   * joined to its table again has to be put in order, and so has one whose ends are asked for: PostgreSQL then sorts
   * all of it as they need it.
   */
  #inOrder(): RawBuilder<unknown> {
    const { backward } = this.request;
    const keepsOrder = !this.#readsEnds && (this.#readsOneMore || !this.#countsAll);
    if (this.rows.few && !backward && keepsOrder) return sql``;
    const number = column(this.rows.alias, '#n');
    return this.#isNumbered
      ? sql`order by ${number} ${sql.raw(backward ? 'desc' : 'asc')}`
      : sql`order by ${orderClause(this.#terms, (index) => column(this.rows.alias, `#o${index}`))}`;
  }

  /** Places are needed to tell the one more, or the ends; else the order of the values serves. */
  get #isNumbered(): boolean {
    return this.#readsOneMore || this.#readsEnds;
  }

  /** The rows of the page, with their place in the walk where it is needed. */
  #numbered(): RawBuilder<unknown> {
    if (!this.#isNumbered) return this.#limited();
    const page = 'page';
    const place = orderClause(this.#walked, (index) => column(page, `#o${index}`));
    return sql`
      select ${sql.ref(page)}.*, row_number() over (order by ${place}) as "#n" from (${this.#limited()}) as ${sql.ref(page)}
    `;
  }

  #limited(): RawBuilder<unknown> {
    const base = this.#base;
    const { cursor, size } = this.request;
    const order = orderClause(this.#walked, (index) => sql.ref(`#o${index}`));
    const limit = sql`order by ${order} limit ${size}::int ${this.#readsOneMore ? sql`+ 1` : sql``}`;
    if (this.#countsAll) return this.#limitedOfKept(limit);
    const beyond = cursor === null ? [] : [after(this.#walked, this.#terms, base, cursor)];
    return sql`
      select ${sql.join([...this.#columns(base), ...this.#orders(base)])}
      from ${this.#matching.source()} as ${sql.ref(base)}
      where ${allOf([this.#matching.matches(base), ...beyond])} ${limit}
    `;
  }

  get #kept(): RawBuilder<unknown> {
    return sql.ref(`${this.#alias}_matching`);
  }

  /** What matches, for the count and the page: the values of the order, of which the last is the key. */
  #keptRows(): RawBuilder<unknown> {
    const base = this.#base;
    const columns = this.#matching.list.source ? this.#columns(base) : [];
    return sql`
      select ${sql.join([...columns, ...this.#orders(base)])} from ${this.#matching.source()} as ${sql.ref(base)}
      where ${this.#matching.matches(base)}
    `;
  }

  /** The page of what was kept; a table's further columns are read for the rows of the page alone. */
  #limitedOfKept(limit: RawBuilder<unknown>): RawBuilder<unknown> {
    const kept = `${this.#alias}_kept`;
    const { cursor } = this.request;
    const { list } = this.#matching;
    const ofKept = (terms: readonly OrderTerm[]) =>
      terms.map((term, index) => ({ ...term, expression: () => column(kept, `#o${index}`) }));
    const beyond = cursor === null ? [] : [after(ofKept(this.#walked), ofKept(this.#terms), kept, cursor)];
    const page = sql`select * from ${this.#kept} as ${sql.ref(kept)} where ${allOf(beyond)} ${limit}`;
    if (list.source) return page;
    const key = column(kept, `#o${this.#terms.length - 1}`);
    const orders = this.#terms.map((_term, index) => column(kept, `#o${index}`));
    return sql`
      select ${sql.join([...this.#columns(this.#base), ...orders])} from (${page}) as ${sql.ref(kept)}
      join ${sql.table(list.table)} as ${sql.ref(this.#base)} on ${column(this.#base, list.key)} = ${key}
    `;
  }

  #columns(base: string): readonly RawBuilder<unknown>[] {
    return this.rows.read.map((name) => column(base, name));
  }

  #orders(base: string): readonly RawBuilder<unknown>[] {
    return this.#terms.map(({ expression }, index) => sql`${expression(base)} as ${sql.ref(`#o${index}`)}`);
  }
}
