import { expect, test } from 'vitest';
import { compactPath, type Point } from './compact-path.ts';
import { pathRings } from './path-rings.ts';

test('a path is relative, in tenths, without needless signs, zeros and spaces', () => {
  const ring: Point[] = [
    [10, 0.52],
    [10.44, -3],
    [9, 2],
    [10, 0.52],
  ];
  expect(compactPath([ring], true)).toBe('M10 .5l.4-3.5-1.4 5z');
});

test('rounding does not add up: the last point of a long path is where it was', () => {
  const line = Array.from({ length: 3000 }, (_, index): Point => [index * 0.0737, Math.sin(index)]);
  const end = pathRings(compactPath([line], false))[0]?.at(-1) ?? [0, 0];
  expect(end[0]).toBeCloseTo(2999 * 0.0737, 0);
});

test('rings that collapse to a dot or a line are left out', () => {
  const dot: Point[] = [
    [1, 1],
    [1.01, 1.02],
    [1.02, 1],
  ];
  expect(compactPath([dot], true)).toBe('');
});
