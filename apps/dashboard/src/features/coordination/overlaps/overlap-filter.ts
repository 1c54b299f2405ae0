import type { CoverageFilter, OverlapFilter, Verdict } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';

/** In an address: no year, or no verdict, narrows. */
export const ALL = 'all';

/** How many years are looked back over where the address names none. */
const YEARS_BACK = 4;

export const VERDICTS: readonly Verdict[] = ['OPEN', 'KNOWN', 'NOT_AN_OVERLAP'];
export const SCORES = ['40', '60', '80'];

/** The year in or after which projects must still be under way; null for whenever. */
export function readSince({ since }: Query, today: string): number | null {
  if (since === ALL) return null;
  return since !== undefined && /^[12]\d{3}$/.test(since)
    ? Number(since)
    : Number(today.slice(0, 4)) - YEARS_BACK;
}

export function readVerdict({ verdict }: Query): Verdict | null {
  return VERDICTS.find((each) => each === verdict) ?? null;
}

/** What the address compares. A project whose last day is not stated may still be under way. */
export function coverageFilter(
  query: Query,
  today: string,
  { provenance }: Pick<Reader, 'provenance'>,
): CoverageFilter {
  const since = readSince(query, today);
  return {
    provenance,
    sector: query.sector === undefined ? undefined : { eq: query.sector },
    commune: query.commune === undefined ? undefined : { eq: query.commune },
    place: query.place === undefined ? undefined : { eq: query.place },
    or: since === null ? undefined : [{ endDate: { gte: `${since}-01-01` } }, { endDate: { isNull: true } }],
  };
}

/** Which pairs the address asks for: those that are no overlap only where it says so. */
export function overlapFilter(query: Query): OverlapFilter {
  const verdict = readVerdict(query);
  const score = SCORES.find((each) => each === query.score);
  return {
    score: score === undefined ? undefined : { gte: Number(score) },
    verdict:
      query.verdict === ALL ? undefined : verdict === null ? { ne: 'NOT_AN_OVERLAP' } : { eq: verdict },
  };
}
