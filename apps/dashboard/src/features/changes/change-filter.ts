import type { ChangeFilter } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { dayAfter } from '../../list/day-after.ts';

/** The types of records that the trail can be narrowed to, in the order of the choice. */
export const RECORD_TYPES = [
  'Project',
  'Organisation',
  'Transaction',
  'Activity',
  'Twinning',
  'StatisticalRecord',
  'LegalDocument',
  'Plan',
  'PlanTask',
  'Source',
  'ExchangeRate',
  'OverlapVerdict',
  'LockedPeriod',
  'Sector',
  'Person',
] as const;

/** What of the trail an address asks for. */
export function changeFilter({ record, type, person, operation, from, to }: Query): ChangeFilter {
  const events = {
    ...(record !== undefined && { record: { eq: record } }),
    ...(type !== undefined && { recordTypename: { eq: type } }),
  };
  const madeOn = {
    ...(from !== undefined && { gte: from }),
    ...(to !== undefined && { lt: dayAfter(to) }),
  };
  return {
    ...(Object.keys(events).length > 0 && { events: { some: events } }),
    ...(Object.keys(madeOn).length > 0 && { madeOn }),
    ...(person !== undefined && { personName: { contains: person } }),
    ...(operation !== undefined && { operation: { eq: operation } }),
  };
}
