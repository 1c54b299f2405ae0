import type { AccessEventFilter, AccessKind } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { dayAfter } from '../../list/day-after.ts';

export const ACCESS_KINDS: readonly AccessKind[] = ['EXPORT', 'PERSONAL_DATA'];

/** What of the access log an address asks for. */
export function accessFilter({ kind, person, from, to }: Query): AccessEventFilter {
  const known = ACCESS_KINDS.find((each) => each === kind);
  const happenedOn = {
    ...(from !== undefined && { gte: from }),
    ...(to !== undefined && { lt: dayAfter(to) }),
  };
  return {
    ...(known !== undefined && { kind: { eq: known } }),
    ...(person !== undefined && { personName: { contains: person } }),
    ...(Object.keys(happenedOn).length > 0 && { happenedOn }),
  };
}
