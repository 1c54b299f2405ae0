import { expect, test } from 'vitest';
import { moved, wholeMap, zoomed } from './view.ts';

const size = { width: 800, height: 400 };

test('what lies under the pointer stays there while the map grows', () => {
  const at = { x: 200, y: 300 };
  const view = zoomed(wholeMap, 2, at, size);
  expect(at.x * view.zoom + view.x).toBe(200);
  expect(at.y * view.zoom + view.y).toBe(300);
});

test('the map never leaves its frame, however far it is dragged', () => {
  const view = zoomed(wholeMap, 2, { x: 400, y: 200 }, size);
  expect(moved(view, 5000, 5000, size)).toEqual({ zoom: 2, x: 0, y: 0 });
  expect(moved(view, -5000, -5000, size)).toEqual({ zoom: 2, x: -800, y: -400 });
  expect(moved(wholeMap, 50, 50, size)).toEqual(wholeMap);
});

test('growing ends at twelve times, shrinking at the whole map', () => {
  expect(zoomed(wholeMap, 100, { x: 0, y: 0 }, size).zoom).toBe(12);
  expect(zoomed(zoomed(wholeMap, 3, { x: 90, y: 9 }, size), 0.01, { x: 700, y: 300 }, size)).toEqual(
    wholeMap,
  );
});
