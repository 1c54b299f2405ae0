import type { DB } from '@nhipcau/database';
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { Aliases, type FilterValue } from '../filter/filter.ts';
import { allOf, type Predicate } from '../filter/predicate.ts';
import { after, decodeCursor, encodeCursor, type Position } from './cursor.ts';
import type { List, Walk } from './list.ts';
import { type OrderInput, type OrderTerm, orderByClause, orderTerms, reversed } from './order.ts';
import { type PageArguments, type PageRequest, pageRequest } from './page-arguments.ts';

export interface ListArguments extends PageArguments {
  readonly filter?: FilterValue | null | undefined;
  readonly orderBy?: readonly OrderInput[] | null | undefined;
  readonly search?: string | null | undefined;
}

/** What the rows of a list hang from, where it is not a root list: the parents' keys are bound as text. */
export type Within = (alias: string, parent: RawBuilder<unknown>) => Predicate;

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface PageRows<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasMore: boolean;
}

/** A question to a list, checked: everything that its statements need. */
export interface ListQuestion<Node> {
  readonly walk: Walk<Node>;
  readonly request: PageRequest;
  readonly terms: readonly OrderTerm[];
  readonly position: Position | null;
  readonly matching: (alias: string) => Predicate;
}

const alias = 'r';

/** @throws BadUserInput for page sizes, cursors, orders and filters that cannot be. */
export function askList<Node>(list: List<Node>, args: ListArguments): ListQuestion<Node> {
  return ask(list, args, (name) =>
    allOf([
      ...(args.search ? [matchesSearch(name, args.search)] : []),
      list.filter.compile(name, args.filter, new Aliases()),
    ]),
  );
}

/** @throws BadUserInput for page sizes, cursors and orders that cannot be. */
export function ask<Node>(
  walk: Walk<Node>,
  args: Omit<ListArguments, 'filter' | 'search'>,
  condition: (alias: string) => Predicate,
): ListQuestion<Node> {
  const request = pageRequest(args);
  const order = args.orderBy?.length ? args.orderBy : walk.defaultOrder;
  const terms = orderTerms(walk.orderFields, walk.key, order);
  const position = request.cursor === null ? null : decodeCursor(request.argument, terms, request.cursor);
  const matching = (name: string) => allOf([...(walk.scope ? [walk.scope(name)] : []), condition(name)]);
  return { walk, request, terms, position, matching };
}

/** Every word occurs in the record's search text, whatever its diacritics. */
function matchesSearch(name: string, search: string): Predicate {
  const words = search
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 10);
  return allOf(
    words.map(
      (word) => sql<SqlBool>`${sql.ref(`${name}.search_text`)} like '%' || search_key(${word}::text) || '%'`,
    ),
  );
}

/** The rows of each parent's page (the root list's under the key '') in one statement. */
export async function loadPages<Node>(
  kysely: Kysely<DB>,
  question: ListQuestion<Node>,
  parents: readonly string[],
  within: Within,
): Promise<Map<string, PageRows<Node>>> {
  const { walk, request, terms, position, matching } = question;
  const forward = request.backward ? reversed(terms) : terms;
  const conditions = [
    within(alias, sql.ref('p.parent')),
    matching(alias),
    ...(position === null ? [] : [after(forward, alias, position)]),
  ];
  const positionOf = sql.join(forward.map(({ expression }) => sql`(${expression(alias)})::text`));
  const result = await sql<PageRecord & Node>`
    select p.parent as "#parent", page.*
    from (values ${sql.join(parents.map((parent) => sql`(${parent}::text)`))}) as p(parent)
    cross join lateral (
      select array[${positionOf}] as "#position", r.*
      from ${walk.source} as r
      where ${allOf(conditions)}
      order by ${orderByClause(forward, alias)}
      limit ${sql.lit(request.size + 1)}
    ) as page
  `.execute(kysely);
  const byParent = Map.groupBy(result.rows, (row) => row['#parent']);
  return new Map([...byParent].map(([parent, rows]) => [parent, pageOf<Node>(question, rows)]));
}

interface PageRecord {
  readonly '#parent': string;
  readonly '#position': Position;
}

function pageOf<Node>(
  { request, terms }: ListQuestion<Node>,
  records: readonly (PageRecord & Node)[],
): PageRows<Node> {
  const shown = records.slice(0, request.size);
  if (request.backward) shown.reverse();
  const edges = shown.map((record) => ({
    cursor: encodeCursor(terms, record['#position']),
    node: record,
  }));
  return { edges, hasMore: records.length > request.size };
}

/** What is reckoned from all the rows that match: an expression over them, given as a subquery. */
export type Aggregate<Value> = (rows: RawBuilder<unknown>) => RawBuilder<Value>;

/** How many they are. */
export const rowCount: Aggregate<number> = (rows) => sql<number>`(select count(*)::int from ${rows} as m)`;

/** An aggregate of each parent's rows under the same conditions, cursors left aside, in one statement. */
export async function aggregateRows<Node, Value>(
  kysely: Kysely<DB>,
  { walk, matching }: ListQuestion<Node>,
  parents: readonly string[],
  within: Within,
  aggregate: Aggregate<Value>,
): Promise<Map<string, Value>> {
  const rows = sql`(
    select r.* from ${walk.source} as r
    where ${allOf([within(alias, sql.ref('p.parent')), matching(alias)])}
  )`;
  const result = await sql<{ parent: string; value: Value }>`
    select p.parent, ${aggregate(rows)} as value
    from (values ${sql.join(parents.map((parent) => sql`(${parent}::text)`))}) as p(parent)
  `.execute(kysely);
  return new Map(result.rows.map(({ parent, value }) => [parent, value]));
}

/** Whether each parent has rows on the other side of the page's cursor, in one statement. */
export async function hasRowsBehind<Node>(
  kysely: Kysely<DB>,
  { walk, request, terms, position, matching }: ListQuestion<Node>,
  parents: readonly string[],
  within: Within,
): Promise<Map<string, boolean>> {
  if (position === null) return new Map();
  const forward = request.backward ? reversed(terms) : terms;
  const notAfter = sql<SqlBool>`${after(forward, alias, position)} is not true`;
  const result = await sql<{ parent: string; behind: boolean }>`
    select p.parent, exists (
      select 1 from ${walk.source} as r
      where ${allOf([within(alias, sql.ref('p.parent')), matching(alias), notAfter])}
    ) as behind
    from (values ${sql.join(parents.map((parent) => sql`(${parent}::text)`))}) as p(parent)
  `.execute(kysely);
  return new Map(result.rows.map(({ parent, behind }) => [parent, behind]));
}
