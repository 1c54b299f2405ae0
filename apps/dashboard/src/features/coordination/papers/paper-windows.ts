import type { DateFilter, OrganisationRegistrationFilter } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { daysAfter } from '../../../reader/today.ts';

/** When papers expire, each paper in one of these: the counts add up to all of them. */
export const PAPER_WINDOWS = ['expired', 'within30', 'within90', 'within180', 'later', 'unlimited'] as const;

export type PaperWindow = (typeof PAPER_WINDOWS)[number];

export function readWindow({ window }: Query): PaperWindow | null {
  return PAPER_WINDOWS.find((each) => each === window) ?? null;
}

/** The last days that fall into a window, seen from a day; on its last day a paper still holds. */
export function expiryIn(window: PaperWindow, today: string): DateFilter {
  if (window === 'expired') return { lt: today };
  if (window === 'within30') return { gte: today, lte: daysAfter(today, 30) };
  if (window === 'within90') return { gt: daysAfter(today, 30), lte: daysAfter(today, 90) };
  if (window === 'within180') return { gt: daysAfter(today, 90), lte: daysAfter(today, 180) };
  return window === 'later' ? { gt: daysAfter(today, 180) } : { isNull: true };
}

/** The papers of partners in a window; without one those that are worth a look: expired, or soon to be. */
export function paperFilter(
  window: PaperWindow | null,
  today: string,
  { provenance }: Pick<Reader, 'provenance'>,
): OrganisationRegistrationFilter {
  return {
    expiresOn: window === null ? { lte: daysAfter(today, 180) } : expiryIn(window, today),
    organisation: { provenance, side: { eq: 'PARTNER' } },
  };
}
