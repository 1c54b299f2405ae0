import polylabel from 'polylabel';
import type { Point } from '../svg/compact-path.ts';
import { type Box, overlap, textWidth } from '../svg/label-placing.ts';
import { centroid, containsPoint, ringArea } from './ring.ts';

/** A unit's name as it is set: its lines, the middle of the first one's base line, and the letter size. */
export interface UnitName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const sizes = [12, 11, 10, 9];
const leading = 1.15;
/** Where a name's box is tried along its width. */
const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/**
 * Sets a name in the middle or the roomiest place of a shape, on one line or two; undefined where it does not fit or
 * would cover what is `taken`.
 */
export function setUnitName(
  name: string,
  polygons: readonly (readonly (readonly Point[])[])[],
  taken: readonly Box[],
): UnitName | undefined {
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  const ring = rings.sort((a, b) => ringArea(b) - ringArea(a))[0];
  if (!ring) return undefined;
  const spots = [centroid(ring), roomiest(ring)];
  for (const size of sizes) {
    for (const lines of broken(name)) {
      for (const [x, y] of spots) {
        const box = boxOf(lines, x, y, size);
        if (fits(box, ring) && !taken.some((other) => overlap(box, other))) {
          return { lines, x, y: y - (size * leading * (lines.length - 1)) / 2 + size * 0.35, size };
        }
      }
    }
  }
  return undefined;
}

function roomiest(ring: readonly Point[]): Point {
  const centre = polylabel([ring.map(([x, y]) => [x, y])], 0.5);
  return [centre[0] ?? 0, centre[1] ?? 0];
}

/** On one line, then on two lines of the most even length. */
function broken(name: string): string[][] {
  const words = name.split(' ');
  const pairs = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  const even = pairs.sort((a, b) => longest(a) - longest(b))[0];
  return even ? [[name], even] : [[name]];
}

function boxOf(lines: readonly string[], x: number, y: number, size: number): Box {
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2 + 2;
  const tall = (lines.length * size * leading) / 2;
  return { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
}

function fits({ left, top, right, bottom }: Box, ring: readonly Point[]): boolean {
  return steps.every((share) => {
    const x = left + share * (right - left);
    return [top, (top + bottom) / 2, bottom].every((y) => containsPoint(ring, [x, y]));
  });
}
