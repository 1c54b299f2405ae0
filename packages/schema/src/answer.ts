import { answerOf, recordsOf as plannedRecords } from '@nhipcau/pothos-kysely';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { getVariableValues, type OperationDefinitionNode } from 'graphql';
import { limit } from './cost.ts';

type Request = Parameters<typeof answerOf>[0];

/**
 * The JSON text of an operation's `data`, finished by the database; null where graphql-js is to execute it, because
 * something in it needs JavaScript, or is to be refused.
 */
export function answerOperation(request: Request): Promise<string | null> {
  return isWithinLimits(request) ? answerOf(request) : Promise.resolve(null);
}

/**
 * The statement that answers with all records of an operation's one list, a row for each; null where the database cannot
 * answer it alone, or where a page of it would be refused as too large.
 */
export function recordsOf(request: Request): ReturnType<typeof plannedRecords> {
  return isWithinLimits(request) ? plannedRecords(request) : null;
}

/** What was found within the limits: the sizes and conditions of the pages, for each operation. */
const within = new WeakMap<OperationDefinitionNode, Set<string>>();
const greatestNumber = 1_000;

function isWithinLimits({ schema, document, operation, variables, context }: Request): boolean {
  const known = within.get(operation) ?? new Set<string>();
  within.set(operation, known);
  const sizes = Object.entries(variables).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  const key = sizes.join();
  if (known.has(key)) return true;
  // Variables that cannot be are named by the ordinary path.
  if (!getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced) return false;
  const definitions = document.definitions.filter(
    (each) => each === operation || each.kind === 'FragmentDefinition',
  );
  const { complexity, depth, breadth } = complexityFromQuery(
    { ...document, definitions },
    { schema, ctx: context, variables },
  );
  const isWithin = complexity <= limit.complexity && depth <= limit.depth && breadth <= limit.breadth;
  if (isWithin && known.size < greatestNumber) known.add(key);
  return isWithin;
}
