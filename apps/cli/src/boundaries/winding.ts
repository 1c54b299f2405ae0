import type { Polygon, Ring } from './unit-boundary.ts';

/** RFC 7946: outer rings turn counter-clockwise, holes clockwise. */
export function wound(polygons: readonly Polygon[]): readonly Polygon[] {
  return polygons.map((rings) =>
    rings.map((ring, index) => (turnsLeft(ring) === (index === 0) ? ring : ring.toReversed())),
  );
}

function turnsLeft(ring: Ring): boolean {
  return signedArea(ring) > 0;
}

/** Twice the area in square degrees; positive where the ring turns counter-clockwise. */
export function signedArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[index + 1] ?? [originX, originY];
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return sum;
}
