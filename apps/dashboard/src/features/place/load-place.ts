import { cache } from 'react';
import type { PlaceQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { PLACE } from './place-query.ts';

export type Place = PlaceQuery['administrativeUnits']['nodes'][number];

/** The unit with what lies in it; null where there is none. One question for page and title. */
export const loadPlace = cache(async (unitId: string) => {
  const { administrativeUnits, within } = await request(PLACE, { unitId });
  const [unit] = administrativeUnits.nodes;
  return unit === undefined ? null : { unit, within: within.nodes.map((each) => each.unitId) };
});
