import type { GraphQLSchema } from 'graphql';
import type { Planner } from './planner.ts';
import { answer, type Request } from './run/answer.ts';
import type { PlanCache } from './run/plan-cache.ts';

/** What a built schema carries of its planner. */
export interface SchemaPlanner {
  readonly planner: Planner;
  readonly plans: PlanCache;
}

/**
 * The JSON text of an operation's `data`, finished by the database; null where graphql-js is to execute it. The
 * operation must have been validated, and be within the application's limits.
 */
export function answerOf(request: Request): Promise<string | null> {
  const found = plannerOf(request.schema);
  return found === null ? Promise.resolve(null) : answer(found.planner, found.plans, request);
}

function plannerOf({ extensions }: GraphQLSchema): SchemaPlanner | null {
  return (extensions.kysely as SchemaPlanner | undefined) ?? null;
}
