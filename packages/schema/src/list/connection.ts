import { type SqlBool, sql } from 'kysely';
import type { ObjectRefOf } from '../builder.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { always, type Predicate } from '../filter/predicate.ts';
import {
  type Connection,
  type ConnectionRef,
  connectionObject,
  pageArgumentFields,
} from './connection-object.ts';
import type { List } from './list.ts';
import {
  type Aggregate,
  aggregateRows,
  askList,
  hasRowsBehind,
  type ListArguments,
  type ListQuestion,
  loadPages,
  rowCount,
  type Within,
} from './page.ts';

/** A list with the GraphQL types of its connection. */
export interface Listed<Node> {
  readonly list: List<Node>;
  readonly connection: ConnectionRef<Node>;
}

export function listed<Node extends object>(list: List<Node>, node: ObjectRefOf<Node>): Listed<Node> {
  return { list, connection: connectionObject(list.name, node) };
}

/** The rows that hang from one parent: the condition that ties them to it, and its name among the loaders. */
export interface Anchor {
  readonly name: string;
  readonly parent: string;
  readonly within: Within;
}

const root: Anchor = { name: 'root', parent: '', within: () => always };

/** Rows whose column holds the parent's uuid. */
export function anchoredBy(column: string, parent: string): Anchor {
  return {
    name: column,
    parent,
    within: (alias, key) => sql<SqlBool>`${sql.ref(`${alias}.${column}`)} = ${key}::uuid`,
  };
}

/** Rows that a further condition ties to the parent; `name` must tell conditions apart. */
export function anchoredWhere(
  name: string,
  parent: string,
  within: (alias: string, key: Parameters<Within>[1]) => Predicate,
): Anchor {
  return { name, parent, within };
}

/** The connection of a list below an anchor. */
export function connect<Node>(
  { list }: Listed<Node>,
  args: ListArguments,
  context: Context,
  anchor: Anchor = root,
): Connection<Node> {
  const name = [list.name, anchor.name, JSON.stringify(args)].join('|');
  return answer(askList(list, args), name, context, anchor);
}

/**
 * The connection that answers a question. Each of its members costs one statement for all parents, when asked for;
 * questions with the same name must be the same.
 */
export function answer<Node>(
  question: ListQuestion<Node>,
  name: string,
  { load, kysely }: Context,
  { parent, within }: Anchor = root,
): Connection<Node> {
  const batch = <Value>(what: string, ask: (parents: readonly string[]) => Promise<Map<string, Value>>) =>
    load.batched(`${what}|${name}`, parent, ask);
  const page = async () =>
    (await batch('page', (parents) => loadPages(kysely, question, parents, within))) ?? emptyPage;
  const behind = async () =>
    (await batch('behind', (parents) => hasRowsBehind(kysely, question, parents, within))) ?? false;
  const aggregate = async <Value>(what: string, value: Aggregate<Value>) => {
    const found = await batch(what, (parents) => aggregateRows(kysely, question, parents, within, value));
    if (found === undefined) throw new Error(`no ${what} came for a page of ${name}`);
    return found;
  };
  const more = async () => (await page()).hasMore;
  return {
    page,
    aggregate,
    totalCount: () => aggregate('count', rowCount),
    hasNextPage: question.request.backward ? behind : more,
    hasPreviousPage: question.request.backward ? more : behind,
  };
}

const emptyPage = { edges: [], hasMore: false };

/** The arguments of a list field. */
export function listArguments<Node>(list: List<Node>, { searchable = true } = {}) {
  return builder.args((t) => ({
    filter: t.field({ type: list.filter.ref, required: false, description: 'Which records.' }),
    orderBy: t.field({
      type: [list.orderRef],
      required: false,
      description: 'In which order; the key decides between equals.',
    }),
    ...(searchable && {
      search: t.string({
        required: false,
        description: 'Words that the record contains, whatever the case and the diacritics.',
      }),
    }),
    ...pageArgumentFields(t),
  }));
}
