import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { PlannedField } from '../field/planned-field.ts';
import type { Planner } from '../planner.ts';
import { Plan } from '../run/plan.ts';
import { definitionsOf, type PlanCache, viewerName } from '../run/plan-cache.ts';
import { slotOf } from '../selection/slot.ts';
import type { Compilation, OperationParts } from '../statement/compilation.ts';
import { rootRows } from '../statement/root-rows.ts';
import { pathOf } from './path.ts';

interface ValueRow {
  readonly value: string | null;
}

/** Loads all that is asked below a field of Query or Mutation in one statement. */
export async function loadRoot(
  planner: Planner,
  cache: PlanCache,
  planned: PlannedField,
  context: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const operation = operationOf(info);
  const viewer = planner.viewer(context);
  const name = `root ${viewerName(planner, context)} ${pathOf(info)}`;
  const definitions = definitionsOf(info.operation, info.fragments);
  const plan = cache.find(
    info.operation,
    definitions,
    info.variableValues,
    name,
    () => new Plan<ValueRow>(planner, 'rows', viewer, (compilation) => writeRoot(compilation, planned, info)),
  );
  const rows = await plan.run({ operation, context, keys: [] });
  const text = rows?.[0]?.value ?? null;
  return text === null ? null : JSON.parse(text);
}

function writeRoot(compilation: Compilation, planned: PlannedField, info: GraphQLResolveInfo) {
  const rows = rootRows(compilation);
  const [node] = info.fieldNodes;
  const field = info.parentType.getFields()[info.fieldName];
  if (node === undefined || field === undefined) throw new Error(`nothing asks for ${info.fieldName}`);
  const text = planned.text(rows, {
    output: info.fieldName,
    slot: slotOf(node),
    field,
    planned,
    argument: compilation.argumentsOf(field, node),
    nodes: info.fieldNodes,
  });
  return sql<ValueRow>`select ${text.sql} as "value" from (select 1) as "root" ${rows.joins.clauses()}`;
}

export function operationOf({ schema, fragments, variableValues }: GraphQLResolveInfo): OperationParts {
  return { schema, fragments, variables: variableValues };
}
