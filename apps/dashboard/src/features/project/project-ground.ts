import type { ProjectGroundFragment } from '../../api/generated/graphql.ts';

/** The communes in force where a project is, former ones carried over, and the province's sectors that it is for. */
export function groundOf({ places, sectors }: ProjectGroundFragment) {
  const units = places.flatMap(({ unit }) => {
    const isCommune = unit.level === 'COMMUNE' && unit.validTo === null;
    return isCommune ? [unit.unitId] : unit.successors.map((successor) => successor.unit.unitId);
  });
  return {
    communes: [...new Set(units)],
    sectors: [...new Set(sectors.map(({ sector }) => sector.provinceSector.code))],
  };
}
