import { BasePlugin, type BuildCache, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { columnField } from './field/column-field.ts';
import { nodeIdField } from './field/node-id-field.ts';
import type { PlannedField } from './field/planned-field.ts';
import type { PlannedType } from './field/planned-type.ts';
import type { Planner } from './planner.ts';
import { complete, givesLoadable } from './resolve/complete.ts';
import { BatchLoaders } from './resolve/load-batch.ts';
import { loadRoot } from './resolve/load-root.ts';
import { readSlot } from './resolve/read-slot.ts';
import { PlanCache } from './run/plan-cache.ts';
import { quoted } from './statement/json-text.ts';
import { measuredThreshold } from './statement/strategy.ts';

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>;

/** Plans what an operation selects; see the README for how it is declared. */
export class KyselyPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly planner: Planner;
  readonly plans = new PlanCache();
  readonly #loaders: BatchLoaders;

  constructor(buildCache: BuildCache<Types>, name: keyof PothosSchemaTypes.Plugins<Types>) {
    super(buildCache, name);
    this.planner = plannerOf(this.builder);
    this.#loaders = new BatchLoaders(this.planner, this.plans);
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    schema.extensions = { ...schema.extensions, kysely: { planner: this.planner, plans: this.plans } };
    return schema;
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { kyselyType, kyselyNode } = this.buildCache.getTypeConfig(config.parentType).extensions ?? {};
    if (kyselyType === undefined) return config;
    const planned = this.#implied(config, kyselyType as PlannedType, kyselyNode);
    const { select } = config.pothosOptions as { readonly select?: readonly string[] };
    return {
      ...config,
      extensions: {
        ...config.extensions,
        ...(planned && { kyselyField: planned }),
        ...(select && { kyselyColumns: select }),
      },
    };
  }

  /** Columns that are exposed, and the node id, are planned without being told so. */
  #implied(
    { name, extensions }: PothosOutputFieldConfig<Types>,
    type: PlannedType,
    nodeName: unknown,
  ): PlannedField | null {
    if (typeof nodeName === 'string' && name === 'id') return nodeIdField(nodeName, type.key);
    const column: unknown = extensions?.pothosExposedField;
    return typeof column === 'string' ? columnField(column) : null;
  }

  override wrapResolve(resolver: Resolver<Types>, config: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const planned = config.extensions?.kyselyField as PlannedField | undefined;
    if (planned?.root) {
      return (_root, _args, context, info) => loadRoot(this.planner, this.plans, planned, context, info);
    }
    if (planned) return readSlot(config.extensions?.pothosExposedField);
    let loadable: boolean | undefined;
    return (parent, args, context, info: GraphQLResolveInfo) => {
      loadable ??= givesLoadable(info.returnType, info.schema);
      const value = resolver(parent, args, context, info);
      return loadable ? complete(this.#loaders, value, info.returnType, context, info) : value;
    };
  }
}

function plannerOf<Types extends SchemaTypes>(builder: PothosSchemaTypes.SchemaBuilder<Types>): Planner {
  const { models, database, viewer, scalars, nodeId, textKey, report, executed, batchThreshold } =
    builder.options.kysely;
  return {
    tables: models.tables as Planner['tables'],
    models: models.models,
    scalars: scalars ?? {},
    nodeId: nodeId ?? relayNodeId,
    textKey: textKey ?? ((text) => sql`lower(${text})`),
    database: (context) => database(context as Types['Context']),
    viewer: (context) => viewer?.(context as Types['Context']) ?? null,
    batchThreshold: batchThreshold ?? measuredThreshold,
    report: (context) => report?.(context as Types['Context']),
    executed: (context) => executed?.(context as Types['Context']),
  };
}

/** As the relay plugin encodes ids where it is not told otherwise. */
const relayNodeId: Planner['nodeId'] = (typename, key) =>
  quoted(
    sql`translate(encode(convert_to(${sql.lit(`${typename}:`)} || ${key}::text, 'UTF8'), 'base64'), E'\\n', '')`,
  );
