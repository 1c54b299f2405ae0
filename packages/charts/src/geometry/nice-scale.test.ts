import { describe, expect, test } from 'vitest';
import { niceScale } from './nice-scale.ts';

describe.each([1, 204e6, 2.9e9, 19.7e9, 131e9, 199.4e9, 1.2e12])('an axis that holds %d', (largest) => {
  const { max, ticks, share } = niceScale(largest);

  test('begins at zero and ends at a tick that holds it', () => {
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(max);
    expect(max).toBeGreaterThanOrEqual(largest);
  });

  test('has few ticks, at steps of 1, 2 or 5 times a power of ten', () => {
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(7);
    const step = ticks[1] ?? Number.NaN;
    expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
  });

  test('never leaves itself', () => {
    expect(share(-largest)).toBe(0);
    expect(share(largest * 1000)).toBe(1);
  });
});

test('nothing but zero has one tick and no length', () => {
  const { ticks, share } = niceScale(0);
  expect(ticks).toEqual([0]);
  expect(share(0)).toBe(0);
});
