import type { GraphQLSchema } from 'graphql';
import type { CompiledQuery } from 'kysely';
import type { RecordRow } from './field/planned-field.ts';
import type { Planner } from './planner.ts';
import { answer, type Request } from './run/answer.ts';
import type { PlanCache } from './run/plan-cache.ts';
import { records } from './run/records.ts';

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
  const { planner, plans } = carriedBy(request.schema);
  return answer(planner, plans, request);
}

/**
 * The statement that gives the records of an operation's one connection as rows, all that match; null where there is
 * none. What is asked of `answerOf` holds here too.
 */
export function recordsOf(request: Request): CompiledQuery<RecordRow> | null {
  return records(carriedBy(request.schema).planner, request);
}

/** The planner of a built schema, for those who write statements of their own. */
export function plannerOf(schema: GraphQLSchema): Planner {
  return carriedBy(schema).planner;
}

/** @throws where the schema was built without the plugin */
function carriedBy({ extensions }: GraphQLSchema): SchemaPlanner {
  const found = extensions.kysely as SchemaPlanner | undefined;
  if (found === undefined) throw new Error('the schema was built without the Kysely plugin');
  return found;
}
