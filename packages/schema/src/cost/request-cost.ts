import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { operationCost } from './operation-cost.ts';

interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By the sizes of pages, which are all of the variables that a cost depends on. */
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const greatestNumber = 1_000;

/** What a request's operation costs; null where its variables cannot be: execution says why. */
export function costOfRequest({ schema, document, operation, variables }: Request): number | null {
  const costs = known.get(operation) ?? new Map<string, number>();
  known.set(operation, costs);
  const key = Object.entries(variables)
    .filter(([, value]) => typeof value === 'number')
    .join();
  const found = costs.get(key);
  if (found !== undefined) return found;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return null;
  const cost = operationCost({ schema, document, operation, variables: coerced });
  if (costs.size < greatestNumber) costs.set(key, cost);
  return cost;
}
