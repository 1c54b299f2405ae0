import type { GroundUnit, ProvinceUnit } from '@nhipcau/maps';
import { graphql } from '../api/generated/gql.ts';
import type { GroundUnitsFragment, MapUnitFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';

graphql(`
  fragment MapUnit on AdministrativeUnit {
    unitId
    name
    areaKm2
    longitude
    latitude
    boundary {
      geometry
      sourceName
    }
  }
`);

graphql(`
  fragment GroundUnits on AdministrativeUnit {
    unitId
    predecessors {
      areaShare
      unit {
        level
        unitId
        name
        areaKm2
        longitude
        latitude
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
    return provinceUnits(communes.map(({ unit }) => ({ ...unit, boundary: null }))).map((unit) => ({
      ...unit,
      partOf: unitId,
    }));
  });
}

/** Names who made the boundaries of these units; undefined where they have none, and the map is a sketch. */
export function boundaryNote(
  units: readonly MapUnitFragment[],
  { t }: Pick<Reader, 't'>,
): string | undefined {
  const names = new Set(units.flatMap(({ boundary }) => (boundary === null ? [] : [boundary.sourceName])));
  return names.size === 0 ? undefined : t('map.boundaries', { source: [...names].join('; ') });
}

/** The units of the province that can be drawn: those with a centre and an area. */
export function provinceUnits(units: readonly MapUnitFragment[]): readonly ProvinceUnit[] {
  return units.flatMap(({ unitId, name, areaKm2, longitude, latitude, boundary }) =>
    areaKm2 === null || longitude === null || latitude === null
      ? []
      : [
          {
            id: unitId,
            name,
            areaKm2: Number(areaKm2),
            longitude,
            latitude,
            boundary: boundary?.geometry ?? null,
          },
        ],
  );
}
