import type { PlaceCrosswalkQuery } from '../../api/generated/graphql.ts';
import type { PlaceLevel } from './place-choice.ts';

/**
 * Which former unit each entered unit lies in, wholly: money is never split backwards. What lies in several, or is
 * wider than one, is in none, and keeps a row of its own.
 */
export function formerUnitOf(
  { present, districts }: PlaceCrosswalkQuery,
  level: Exclude<PlaceLevel, 'communes'>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (level === 'districts') for (const { unitId } of districts.nodes) found.set(unitId, unitId);
  for (const { unitId, predecessors } of present.nodes) {
    const communes = predecessors.map(({ unit }) => unit).filter((unit) => unit.level === 'COMMUNE');
    const above = communes.map((unit) => (level === 'districts' ? unit.parent?.unitId : unit.unitId));
    for (const [index, unit] of communes.entries()) {
      const target = above[index];
      if (target !== undefined) found.set(unit.unitId, target);
    }
    const [only, ...others] = new Set(above);
    if (only !== undefined && others.length === 0) found.set(unitId, only);
  }
  return found;
}
