import type { OrganisationFilter } from '../../api/generated/graphql.ts';
import { daysAfter } from '../../reader/today.ts';
import { NOTICE_DAYS } from '../../record/expiry.ts';

/** How the papers of an organisation stand, as the address says it; the numbers are days until the next expiry. */
export const PAPER_STATES = ['valid', '30', '90', '180', 'expired', 'none'] as const;

function within(day: string, days: number): OrganisationFilter {
  return { registrations: { some: { expiresOn: { gte: day, lte: daysAfter(day, days) } } } };
}

/** The organisations whose papers stand so on a day; `expiring` is what needs attention. Null for other words. */
export function paperFilter(state: string, day: string): OrganisationFilter | null {
  const holds = { or: [{ expiresOn: { gte: day } }, { expiresOn: { isNull: true } }] };
  switch (state) {
    case 'valid':
      return { registrations: { some: holds } };
    case '30':
    case '90':
    case '180':
      return within(day, Number(state));
    case 'expiring':
      return within(day, NOTICE_DAYS);
    case 'expired':
      return { registrations: { some: {}, none: holds } };
    case 'none':
      return { registrations: { none: {} } };
    default:
      return null;
  }
}
