import polylabel from 'polylabel';
import type { Point } from '../svg/compact-path.ts';
import { type Box, overlap, textWidth } from '../svg/label-placing.ts';
import { containsPoint, ringArea } from './ring.ts';

/** A unit's name as it is set: its lines, the middle of the first one's base line, and the letter size. */
export interface UnitName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const sizes = [12, 11, 10];
const leading = 1.1;

/**
 * Sets a name in the roomiest place of a shape, on one line or two; undefined where it does not fit or
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
  const centre = polylabel([ring.map(([x, y]) => [x, y])], 0.5);
  const [x, y] = [centre[0] ?? 0, centre[1] ?? 0];
  for (const size of sizes) {
    for (const lines of broken(name)) {
      const box = boxOf(lines, x, y, size);
      if (fits(box, ring) && !taken.some((other) => overlap(box, other))) {
        return { lines, x, y: y - (size * leading * (lines.length - 1)) / 2 + size * 0.35, size };
      }
    }
  }
  return undefined;
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
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
  const tall = (lines.length * size * leading) / 2;
  return { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
}

function fits({ left, top, right, bottom }: Box, ring: readonly Point[]): boolean {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.every((share) => {
    const x = left + share * (right - left);
    return containsPoint(ring, [x, top]) && containsPoint(ring, [x, bottom]);
  });
}
