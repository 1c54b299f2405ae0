import { regionProjection } from '../projection/region-projection.ts';
import { fromPlane } from '../province/plane.ts';
import { provinceOutline } from '../province/province-geometry.ts';
import type { ProvinceUnit } from '../province/province-unit.ts';
import { centroid } from '../province/ring.ts';
import { compactPath, type Point } from '../svg/compact-path.ts';

/** The schematic outline of Lai Châu on the map of the border region. */
export function outlinePath(units: readonly ProvinceUnit[]): string {
  return compactPath([outlineOnPaper(units)], true);
}

/** Its middle. */
export function outlineCentre(units: readonly ProvinceUnit[]): { x: number; y: number } {
  const [x, y] = centroid(outlineOnPaper(units));
  return { x, y };
}

function outlineOnPaper(units: readonly ProvinceUnit[]): Point[] {
  const project = regionProjection().clipExtent(null);
  return provinceOutline(units).flatMap((corner): Point[] => {
    const { longitude, latitude } = fromPlane(corner);
    const point = project([longitude, latitude]);
    return point ? [point] : [];
  });
}
