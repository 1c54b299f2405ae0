import { regionProjection } from '../projection/region-projection.ts';
import { fromPlane } from '../province/plane.ts';
import { provinceOutline } from '../province/province-geometry.ts';
import type { ProvinceUnit } from '../province/province-unit.ts';
import { centroid, ringArea } from '../province/ring.ts';
import { compactPath, type Point } from '../svg/compact-path.ts';

/** The outline of Lai Châu on the map of the border region. */
export function outlinePath(units: readonly ProvinceUnit[]): string {
  return compactPath(outlineOnPaper(units), true);
}

/** Its middle. */
export function outlineCentre(units: readonly ProvinceUnit[]): { x: number; y: number } {
  const [largest = []] = outlineOnPaper(units).sort((a, b) => ringArea(b) - ringArea(a));
  const [x, y] = centroid(largest);
  return { x, y };
}

function outlineOnPaper(units: readonly ProvinceUnit[]): Point[][] {
  const project = regionProjection().clipExtent(null);
  return provinceOutline(units).outline.map((ring) =>
    ring.flatMap((corner): Point[] => {
      const { longitude, latitude } = fromPlane(corner);
      const point = project([longitude, latitude]);
      return point ? [point] : [];
    }),
  );
}
