import type { FundingFilter, PlaceRecordsQueryVariables } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Place } from './load-place.ts';

type Ground = Pick<Place, 'unitId' | 'isCurrent' | 'level'>;

/** How the rows' address names the money of a place: the share of a commune in force, else what was entered with it. */
export function moneyScope(unit: Ground, within: readonly string[]): Readonly<Record<string, string>> {
  return unit.isCurrent && unit.level === 'COMMUNE'
    ? { commune: unit.unitId }
    : { place: [unit.unitId, ...within].join() };
}

/** What the page of a unit asks of its records. */
export function placeVariables(
  unit: Ground,
  within: readonly string[],
  { provenance }: Pick<Reader, 'provenance'>,
): PlaceRecordsQueryVariables {
  const here = { some: { enteredPlaces: { some: { ground: { eq: unit.unitId } } } } };
  const money: FundingFilter =
    unit.isCurrent && unit.level === 'COMMUNE'
      ? { provenance, commune: { eq: unit.unitId } }
      : { provenance, place: { in: [unit.unitId, ...within] } };
  return {
    money,
    projects: { provenance, ...here.some },
    partners: { provenance, side: { eq: 'PARTNER' }, projects: here },
    activities: { provenance, unit: { ground: { eq: unit.unitId } } },
    twinnings: { provenance, localUnit: { unitId: { eq: unit.unitId } } },
  };
}
