import type { Polygon } from '../unit-boundary.ts';

/** How many straight pieces the polygons have, and how many of them no neighbour has too. */
export function countLines(units: readonly (readonly Polygon[])[]): {
  readonly all: number;
  readonly unshared: number;
} {
  const times = new Map<string, number>();
  for (const ring of units.flat(2)) {
    for (const [index, end] of ring.slice(1).entries()) {
      const key = [String(ring[index]), String(end)].sort().join(' ');
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return { all: times.size, unshared: [...times.values()].filter((count) => count === 1).length };
}
