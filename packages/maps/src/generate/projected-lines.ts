import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Point } from '../svg/compact-path.ts';

/** The lines of an object as they fall on paper, cut where the projection cuts. */
export function projectedLines(object: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const lines: Point[][] = [];
  geoPath(projection, {
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    closePath: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
  })(object);
  return lines;
}
