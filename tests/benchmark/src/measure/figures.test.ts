import { expect, test } from 'vitest';
import { median, quantile } from './figures.ts';

test('one disturbed round does not move the median', () => {
  expect(median([100, 3, 104])).toBe(100);
  expect(median([100, 104])).toBe(102);
});

test('a quantile is a value that was measured', () => {
  const latencies = Float64Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(latencies, 0.5)).toBe(51);
  expect(quantile(latencies, 0.99)).toBe(100);
  expect(quantile(Float64Array.of(7), 0.99)).toBe(7);
});
