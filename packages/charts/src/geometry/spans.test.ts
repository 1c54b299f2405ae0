import { expect, test } from 'vitest';
import { stackedSpans } from './spans.ts';

test('parts lie end to end and add up to their sum', () => {
  const values = [2.9e9, 0, 21.4e9, 204e6];
  const spans = stackedSpans(values);
  expect(spans.map((span) => span.end - span.start)).toEqual(values);
  expect(spans.slice(1).map((span) => span.start)).toEqual(spans.slice(0, -1).map((span) => span.end));
  expect(spans.at(-1)?.end).toBe(values.reduce((total, value) => total + value));
});

test('a value below zero takes no room and turns nothing around', () => {
  expect(stackedSpans([4, -3, 5])).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 4 },
    { start: 4, end: 9 },
  ]);
});
