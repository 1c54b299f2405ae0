import type { ProvinceUnit } from '@nhipcau/maps';
import { graphql } from '../../../api/generated/gql.ts';
import type { MapUnitFragment } from '../../../api/generated/graphql.ts';

graphql(`
  fragment MapUnit on AdministrativeUnit {
    unitId
    name
    areaKm2
    longitude
    latitude
  }
`);

/** The units of the province that can be drawn: those with a centre and an area. */
export function provinceUnits(units: readonly MapUnitFragment[]): readonly ProvinceUnit[] {
  return units.flatMap(({ unitId, name, areaKm2, longitude, latitude }) =>
    areaKm2 === null || longitude === null || latitude === null
      ? []
      : [{ id: unitId, name, areaKm2: Number(areaKm2), longitude, latitude }],
  );
}
