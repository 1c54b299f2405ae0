import type { GroundUnit, ProvinceUnit } from '@nhipcau/maps';
import { graphql } from '../api/generated/gql.ts';
import type { GroundUnitsFragment, MapUnitFragment } from '../api/generated/graphql.ts';

graphql(`
  fragment MapUnit on AdministrativeUnit {
    unitId
    name
    areaKm2
    longitude
    latitude
  }
`);

graphql(`
  fragment GroundUnits on AdministrativeUnit {
    unitId
    predecessors {
      areaShare
      unit {
        level
        ...MapUnit
      }
    }
  }
`);

/** The former communes of which each unit was made: with their centres the sketch comes nearer to the province. */
export function groundUnits(units: readonly GroundUnitsFragment[]): readonly GroundUnit[] {
  return units.flatMap(({ unitId, predecessors }) => {
    const communes = predecessors.filter(
      ({ unit, areaShare }) => unit.level === 'COMMUNE' && areaShare === '1',
    );
    return provinceUnits(communes.map(({ unit }) => unit)).map((unit) => ({ ...unit, partOf: unitId }));
  });
}

/** The units of the province that can be drawn: those with a centre and an area. */
export function provinceUnits(units: readonly MapUnitFragment[]): readonly ProvinceUnit[] {
  return units.flatMap(({ unitId, name, areaKm2, longitude, latitude }) =>
    areaKm2 === null || longitude === null || latitude === null
      ? []
      : [{ id: unitId, name, areaKm2: Number(areaKm2), longitude, latitude }],
  );
}
