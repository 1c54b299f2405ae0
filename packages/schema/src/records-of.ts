import { recordsOf as plannedRecords } from '@nhipcau/pothos-kysely';
import type { Context } from './context.ts';
import { costLimits } from './cost/limits.ts';
import { costOfRequest } from './cost/request-cost.ts';

type Request = Parameters<typeof plannedRecords>[0] & { readonly context: Context };

/**
 * The statement that answers with all records of an operation's one list, a row for each; null where the database cannot
 * answer it alone, or where a page of it would be refused as too large.
 */
export function recordsOf(request: Request): ReturnType<typeof plannedRecords> {
  const cost = costOfRequest(request);
  const isWithin = cost !== null && cost <= costLimits[request.context.viewer.role].operation;
  return isWithin ? plannedRecords(request) : null;
}
