import { type Geom, intersection, union } from 'polyclip-ts';
import type { Point } from '../svg/compact-path.ts';
import type { Site } from './site.ts';

/** Polygons of rings of points, in kilometres. */
export type Shape = readonly (readonly (readonly Point[])[])[];

/** The power diagram's cells within the outline, by site id: they cover it and do not overlap. */
export function cellsOf(
  sites: readonly Site[],
  weights: readonly number[],
  outline: readonly Point[],
): Map<string, Shape> {
  return new Map(
    sites.map((site, index) => {
      const cell = powerCell(sites, weights, index, outline);
      return [site.id, intersection(snapped([[cell]]), snapped([[outline]]))];
    }),
  );
}

export function joined(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes.map(snapped);
  return first === undefined ? [] : union(first, ...others);
}

/** Whole metres, so that corners which neighbours share are exactly equal. */
function snapped(shape: Shape): Geom {
  return shape.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): [number, number] => [metres(x), metres(y)])),
  );
}

function metres(kilometres: number): number {
  return Math.round(kilometres * 1000) / 1000;
}

function powerCell(
  sites: readonly Site[],
  weights: readonly number[],
  index: number,
  outline: readonly Point[],
): Point[] {
  const site = sites[index];
  let cell = boxAround(outline);
  if (!site) return cell;
  for (const [other, { point }] of sites.entries()) {
    if (other === index) continue;
    const [dx, dy] = [point[0] - site.point[0], point[1] - site.point[1]];
    const squared = dx * dx + dy * dy;
    const limit = (squared + (weights[index] ?? 0) - (weights[other] ?? 0)) / 2;
    cell = cutBy(cell, ([x, y]) => (x - site.point[0]) * dx + (y - site.point[1]) * dy - limit);
  }
  return cell;
}

/** The part of a convex ring where `side` is not positive; `side` is linear. */
function cutBy(ring: readonly Point[], side: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length] ?? a;
    const [sideA, sideB] = [side(a), side(b)];
    if (sideA <= 0) kept.push(a);
    if (sideA < 0 !== sideB < 0 && sideA !== 0 && sideB !== 0) {
      const share = sideA / (sideA - sideB);
      kept.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    }
  }
  return kept;
}

function boxAround(outline: readonly Point[]): Point[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - 1, Math.max(...xs) + 1];
  const [top, bottom] = [Math.min(...ys) - 1, Math.max(...ys) + 1];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
