import type { Point } from '../svg/compact-path.ts';
import type { BoundaryGeometry } from './boundary-geometry.ts';
import type { Shape } from './cells.ts';
import { toPlane } from './plane.ts';
import type { ProvinceGeometry } from './province-geometry.ts';
import type { ProvinceUnit } from './province-unit.ts';

/** What real boundaries give, where every unit has one; else null, since sketch and survey do not fit together. */
export function realGeometry(units: readonly ProvinceUnit[]): ProvinceGeometry | null {
  const shapes = new Map<string, Shape>();
  for (const { id, boundary } of units) {
    if (!boundary) return null;
    shapes.set(id, shapeOf(boundary));
  }
  return units.length === 0 ? null : { outline: outerLines([...shapes.values()]), shapes, isReal: true };
}

function shapeOf({ coordinates }: BoundaryGeometry): Shape {
  return coordinates.map((rings) =>
    rings.map((ring) =>
      ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => toPlane({ longitude, latitude })),
    ),
  );
}

/** The lines that no two units share, joined to rings. Neighbours' borders are equal to the last digit, but turn about. */
function outerLines(shapes: readonly Shape[]): Point[][] {
  const lines = new Map<string, readonly [Point, Point]>();
  for (const ring of shapes.flat(2)) {
    for (const [index, start] of ring.entries()) {
      const end = ring[(index + 1) % ring.length] ?? start;
      if (!lines.delete(`${end} ${start}`)) lines.set(`${start} ${end}`, [start, end]);
    }
  }
  return ringsOf(Map.groupBy(lines.values(), ([start]) => String(start)));
}

function ringsOf(from: ReadonlyMap<string, (readonly [Point, Point])[]>): Point[][] {
  const rings: Point[][] = [];
  for (const starts of from.values()) {
    for (let line = starts.pop(); line !== undefined; line = starts.pop()) {
      const ring: Point[] = [];
      for (
        let next: typeof line | undefined = line;
        next !== undefined;
        next = from.get(String(next[1]))?.pop()
      ) {
        ring.push(next[0]);
      }
      rings.push(ring);
    }
  }
  return rings;
}
