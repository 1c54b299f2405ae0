import type { Point } from './compact-path.ts';

/** The rings of path data as `compactPath` writes it: `M` absolute, then `l` relative. */
export function pathRings(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = Array.from(ring.matchAll(/-?\d*\.?\d+/g), ([text]) => Number(text));
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
        points.push([x, y]);
      }
      return points;
    });
}
