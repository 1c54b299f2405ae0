import type {
  ActivityKind,
  PlanTaskFilter,
  PlanTaskOrderField,
  PlanTaskState,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

export const PLAN_TASKS_PATH = '/library/plans/tasks';

export const TASK_ORDERS: readonly PlanTaskOrderField[] = ['TITLE', 'LEAD', 'YEAR', 'DUE_ON', 'DONE_ON'];

/** In an address, `none` is what a task does not state. */
const NOT_STATED = 'none';
/** In an address, `finished` is done in time or late. */
const FINISHED = 'finished';

function one<Code extends string>(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value as Code };
}

function states(value: string | undefined): PlanTaskFilter['state'] {
  if (value === undefined) return undefined;
  return { in: value === FINISHED ? ['DONE', 'DONE_LATE'] : [value as PlanTaskState] };
}

/** The filter that an address names; a code that does not exist is refused by the API. */
export function taskFilter(query: Query, reader: Pick<Reader, 'provenance'>): PlanTaskFilter {
  const { q, year } = query;
  return {
    provenance: reader.provenance,
    year: year === undefined ? undefined : { eq: Number.parseInt(year, 10) },
    plan: query.plan === undefined ? undefined : { id: { eq: query.plan } },
    leadId: one(query.lead),
    activityKind: one<ActivityKind>(query.kind),
    sector: one(query.sector),
    state: states(query.state),
    or: q === undefined ? undefined : [{ title: { contains: q } }, { titleEn: { contains: q } }],
  };
}
