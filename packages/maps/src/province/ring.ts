import type { Point } from '../svg/compact-path.ts';

/** Area of a ring in the square of its unit, whichever way it turns. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

export function containsPoint(ring: readonly Point[], [x, y]: Point): boolean {
  let within = false;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}

/** Centre of gravity of a ring; of a bent one it may lie outside. */
export function centroid(ring: readonly Point[]): Point {
  let [sumX, sumY, area] = [0, 0, 0];
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
    area += cross * 3;
  }
  return [sumX / area, sumY / area];
}
