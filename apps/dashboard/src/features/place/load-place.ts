import { cache } from 'react';
import type { FundingFilter, PlaceQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { getReader } from '../../reader/reader.ts';
import { PLACE, PLACE_RECORDS } from './place-query.ts';

export type Place = PlaceQuery['administrativeUnits']['nodes'][number];

/** The unit with what lies in it; null where there is none. One question for page and title. */
export const loadPlace = cache(async (unitId: string) => {
  const { administrativeUnits, within } = await request(PLACE, { unitId });
  const [unit] = administrativeUnits.nodes;
  return unit === undefined ? null : { unit, within: within.nodes.map((each) => each.unitId) };
});

/** How the rows' address names the money of a place: the share of a commune in force, else what was entered with it. */
export function moneyScope(unit: Place, within: readonly string[]): Readonly<Record<string, string>> {
  return unit.isCurrent && unit.level === 'COMMUNE'
    ? { commune: unit.unitId }
    : { place: [unit.unitId, ...within].join() };
}

export async function loadPlaceRecords(unit: Place, within: readonly string[]) {
  const { provenance } = await getReader();
  const here = { some: { enteredPlaces: { some: { ground: { eq: unit.unitId } } } } };
  const money: FundingFilter =
    unit.isCurrent && unit.level === 'COMMUNE'
      ? { provenance, commune: { eq: unit.unitId } }
      : { provenance, place: { in: [unit.unitId, ...within] } };
  return request(PLACE_RECORDS, {
    money,
    projects: { provenance, ...here.some },
    partners: { provenance, side: { eq: 'PARTNER' }, projects: here },
    activities: { provenance, unit: { ground: { eq: unit.unitId } } },
    provenance,
  });
}
