import { orient2d } from 'robust-predicates';
import type { Polygon, Position } from './unit-boundary.ts';

/** A straight piece of a ring, its western end first. */
type Segment = readonly [Position, Position];

/**
 * Where lines of these polygons run through each other; null where none do. Lines that only touch, in a corner or along
 * their way, are left be: maps drawn by hand are full of them, and they are drawn well.
 */
export function findCrossing(polygons: readonly Polygon[]): Position | null {
  const segments = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, index) => segment(ring[index], end)));
  segments.sort(([[a]], [[b]]) => a - b);
  let open: Segment[] = [];
  for (const next of segments) {
    const [[west]] = next;
    open = open.filter(([, [east]]) => east >= west);
    const other = open.find((each) => cross(each, next));
    if (other !== undefined) return next[0];
    open.push(next);
  }
  return null;
}

function segment(start: Position | undefined, end: Position): Segment {
  if (start === undefined) return [end, end];
  return start[0] <= end[0] ? [start, end] : [end, start];
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return false;
  return areApart(a, b, c, d) && areApart(c, d, a, b);
}

/** Whether `p` and `q` lie on different sides of the line through `a` and `b`, neither of them on it. */
function areApart(a: Position, b: Position, p: Position, q: Position): boolean {
  const side = (point: Position) => Math.sign(orient2d(a[0], a[1], b[0], b[1], point[0], point[1]));
  return side(p) * side(q) < 0;
}
