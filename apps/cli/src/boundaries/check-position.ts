import { type Extent, isWithin } from './extent.ts';
import type { Position } from './unit-boundary.ts';

/** What is wrong with where a position lies, as the end of a sentence; null where nothing is. */
export function misplaced(position: Position, extent: Extent): string | null {
  if (isWithin(extent, position)) return null;
  const [longitude, latitude] = position;
  const said = `[${longitude}, ${latitude}]`;
  if (isWithin(extent, [latitude, longitude])) {
    return `has latitude before longitude at ${said}; GeoJSON gives longitude first`;
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return `has ${said}, which are no degrees: export it in WGS 84 (EPSG:4326), not in projected metres`;
  }
  return `lies at ${said}, far from the province`;
}
