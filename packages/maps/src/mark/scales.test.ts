import { expect, test } from 'vitest';
import { fillColour, scaleColours } from './fill-colour.ts';
import { fillScaleFor } from './fill-scale-for.ts';
import { symbolRadius } from './symbol-radius.ts';

test('the area of a circle is proportional to its value', () => {
  const scale = { maxValue: 100, maxRadius: 20 };
  expect(symbolRadius(100, scale)).toBe(20);
  expect(symbolRadius(25, scale)).toBe(10);
});

test('a value that is small or not stated still has a circle that can be seen', () => {
  for (const value of [null, 0, 0.0001]) expect(symbolRadius(value, { maxValue: 100 })).toBe(2.5);
});

test('the default classes hold about as many values each, have round limits, and none is empty', () => {
  const values = [1, 2, 3, 4, 50, 600, 7000, 80000].map((value) => ({ value }));
  expect(fillScaleFor(values).breaks).toEqual([3, 50, 7000]);
  const sums = [912, 1130, 1987, 4630, 4980, 5210, 11_300, 24_812].map((value) => ({ value }));
  expect(fillScaleFor(sums).breaks).toEqual([2000, 5000, 10_000]);
  const rates = [0.021, 0.11, 0.23, 0.97].map((value) => ({ value }));
  expect(fillScaleFor(rates).breaks).toEqual([0.1, 0.2, 1].slice(0, 2));
  expect(fillScaleFor([5, 5, 5, 5].map((value) => ({ value }))).breaks).toEqual([]);
  expect(fillScaleFor([{ value: null }]).breaks).toEqual([]);
});

test('a value on a break belongs to the class above it, and what is not stated is plain land', () => {
  const scale = { kind: 'classes', breaks: [10, 20] } as const;
  const colours = scaleColours(scale);
  expect([9.9, 10, 20].map((value) => fillColour(value, scale))).toEqual(colours);
  expect(fillColour(null, scale)).toBe('var(--map-land)');
});

test('a scale may be mixed from another token', () => {
  expect(fillColour(1, { kind: 'continuous', domain: [0, 1], token: '--disbursed' })).toContain(
    'var(--disbursed)',
  );
});
