import polylabel from 'polylabel';
import type { Point } from '../svg/compact-path.ts';

/** The point deepest inside the largest of these rings, rounded to tenths. */
export function innerCentre(rings: readonly (readonly Point[])[]): { x: number; y: number } {
  const largest = [...rings].sort((a, b) => ringArea(b) - ringArea(a))[0] ?? [];
  const centre = polylabel([largest.map(([x, y]) => [x, y])], 0.05);
  return { x: Math.round((centre[0] ?? 0) * 10) / 10, y: Math.round((centre[1] ?? 0) * 10) / 10 };
}

function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
