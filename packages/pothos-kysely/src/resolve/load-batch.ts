import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { type SqlBool, sql } from 'kysely';
import { batchKeys } from '../argument/parameter.ts';
import { type PlannedType, plannedTypeOf } from '../field/planned-type.ts';
import { column } from '../model/relation.ts';
import { isValueText } from '../model/value-text.ts';
import type { Planner } from '../planner.ts';
import type { Predicate } from '../predicate.ts';
import { Plan } from '../run/plan.ts';
import { definitionsOf, type PlanCache, viewerName } from '../run/plan-cache.ts';
import { select } from '../selection/selection.ts';
import type { Compilation } from '../statement/compilation.ts';
import { objectText } from '../statement/object-text.ts';
import { Joins, Rows } from '../statement/rows.ts';
import { operationOf } from './load-root.ts';
import { pathOf } from './path.ts';

interface KeyedRow {
  readonly key: string;
  readonly value: string;
}

type Loader = DataLoader<string, unknown>;

/**
 * Loads what is asked of objects that the planner did not load itself: they name their key, and all that stand at one
 * place of an operation are loaded together, in one statement.
 */
export class BatchLoaders {
  readonly #planner: Planner;
  readonly #cache: PlanCache;
  readonly #byContext = new WeakMap<object, Map<string, WeakMap<readonly FieldNode[], Loader>>>();

  constructor(planner: Planner, cache: PlanCache) {
    this.#planner = planner;
    this.#cache = cache;
  }

  /** What is asked of the object with this key; null where there is none that the viewer may read. */
  load(context: object, info: GraphQLResolveInfo, typename: string, key: string): Promise<unknown> {
    const { key: name, columns } = loadable(typeOf(info, typename));
    // No row has such a key, and the others of the batch are not to fail for it.
    if (!isValueText(columns[name]?.type ?? 'text', key)) return Promise.resolve(null);
    return this.#loaderOf(context, info, typename).load(key);
  }

  #loaderOf(context: object, info: GraphQLResolveInfo, typename: string): Loader {
    const byType = this.#byContext.get(context) ?? new Map<string, WeakMap<readonly FieldNode[], Loader>>();
    this.#byContext.set(context, byType);
    const byNodes = byType.get(typename) ?? new WeakMap<readonly FieldNode[], Loader>();
    byType.set(typename, byNodes);
    const known = byNodes.get(info.fieldNodes);
    if (known !== undefined) return known;
    const loader: Loader = new DataLoader((keys) => this.#loadAll(context, info, typename, keys));
    byNodes.set(info.fieldNodes, loader);
    return loader;
  }

  async #loadAll(
    context: object,
    info: GraphQLResolveInfo,
    typename: string,
    keys: readonly string[],
  ): Promise<readonly unknown[]> {
    const viewer = this.#planner.viewer(context);
    const name = `${typename} ${viewerName(this.#planner, context)} ${pathOf(info)}`;
    const definitions = definitionsOf(info.operation, info.fragments);
    const plan = this.#cache.find(
      info.operation,
      definitions,
      info.variableValues,
      name,
      () =>
        new Plan<KeyedRow>(this.#planner, 'rows', viewer, (compilation) =>
          writeBatch(compilation, typeOf(info, typename), info.fieldNodes),
        ),
    );
    const rows = (await plan.run({ operation: operationOf(info), context, keys })) ?? [];
    const texts = new Map(rows.map(({ key, value }) => [key, value]));
    return keys.map((key) => {
      const text = texts.get(key);
      return text === undefined ? null : JSON.parse(text);
    });
  }
}

function typeOf({ schema }: GraphQLResolveInfo, typename: string): GraphQLObjectType {
  const type = schema.getType(typename);
  if (!isObjectType(type)) throw new Error(`${typename} is not an object type`);
  return type;
}

function writeBatch(compilation: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const { table, key, successor } = loadable(type);
  const { columns } = compilation.table(table);
  const alias = compilation.alias();
  const joins = new Joins();
  const few = compilation.parents <= compilation.planner.batchThreshold;
  const rows = new Rows(compilation, { alias, name: table, columns, joins, few });
  const keyType = sql.raw(columns[key]?.type ?? 'text');
  const isAsked = (name: string) => sql<SqlBool>`${column(name, key)} = any(${batchKeys}::${keyType}[])`;
  if (compilation.parents > compilation.planner.batchThreshold) {
    const set = compilation.alias();
    const found = successor === undefined ? isAsked(set) : isSuccessor(set, table, key, successor, isAsked);
    rows.keys = (name) =>
      sql`select ${column(set, name)} from ${sql.table(table)} as ${sql.ref(set)} where ${found}`;
  }
  const text = objectText(select(compilation, type, nodes), rows);
  if (successor !== undefined) {
    const asked = compilation.alias();
    const isFound = sql`${column(alias, key)} = coalesce(${column(asked, successor)}, ${column(asked, key)})`;
    return sql<KeyedRow>`
      select ${column(asked, key)}::text as "key", ${text} as "value"
      from ${sql.table(table)} as ${sql.ref(asked)}
      join ${sql.table(table)} as ${sql.ref(alias)} on ${isFound} ${joins.clauses()}
      where ${compilation.within(table, alias, [isAsked(asked)])}
    `;
  }
  return sql<KeyedRow>`
    select ${column(alias, key)}::text as "key", ${text} as "value"
    from ${sql.table(table)} as ${sql.ref(alias)} ${joins.clauses()}
    where ${compilation.within(table, alias, [isAsked(alias)])}
  `;
}

/** That a row is one of those into which the asked ones went. */
function isSuccessor(
  alias: string,
  table: string,
  key: string,
  successor: string,
  isAsked: (name: string) => Predicate,
): Predicate {
  const asked = `${alias}_asked`;
  return sql<SqlBool>`${column(alias, key)} in (
    select coalesce(${column(asked, successor)}, ${column(asked, key)})
    from ${sql.table(table)} as ${sql.ref(asked)} where ${isAsked(asked)}
  )`;
}

/** @throws where objects of the type cannot be found by a key */
function loadable(type: GraphQLObjectType): PlannedType & { readonly table: string } {
  const planned = plannedTypeOf(type);
  if (planned?.table === undefined) throw new Error(`${type.name} has no table to be loaded from`);
  return { ...planned, table: planned.table };
}
