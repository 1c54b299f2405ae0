import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Treemap } from './Treemap.tsx';
import { placeTiles, SMALLEST_SHARE, type TreeTile } from './tree-tile.ts';

function tile(key: string, value: number, more: Partial<TreeTile> = {}): TreeTile {
  return { key, label: key, value, valueLabel: `${value}`, ...more };
}

const area = (key: string, tiles: readonly TreeTile[]) => {
  const placed = placeTiles(tiles).find((one) => one.tile.key === key);
  return (placed?.width ?? 0) * (placed?.height ?? 0);
};

test('areas are as the values and fill the picture', () => {
  const tiles = [tile('a', 60), tile('b', 30), tile('c', 10)];
  expect(area('a', tiles)).toBeCloseTo(0.6);
  expect(area('c', tiles)).toBeCloseTo(0.1);
});

test('a tile too small to be pointed at is made just large enough', () => {
  const tiles = [tile('a', 1_000_000), tile('b', 1)];
  expect(area('b', tiles)).toBeGreaterThan(SMALLEST_SHARE * 0.9);
});

test('tiles of one group lie together', () => {
  const tiles = [
    tile('a1', 30, { group: 'a' }),
    tile('b1', 40, { group: 'b' }),
    tile('a2', 30, { group: 'a' }),
  ];
  const order = placeTiles(tiles).map((one) => one.tile.key);
  expect(order.indexOf('a2') - order.indexOf('a1')).toBe(1);
});

test('zero has no tile, and nothing at all draws nothing', () => {
  expect(placeTiles([tile('a', 0)])).toEqual([]);
  expect(placeTiles([])).toEqual([]);
});

test('what is invented, not stated or a lower bound says so in the tile', () => {
  const html = renderToStaticMarkup(
    <Treemap
      id="t"
      label="Lĩnh vực"
      tiles={[
        tile('a', 2, { demo: true }),
        tile('b', 1, { notStated: true, atLeast: true, color: '--series-1' }),
      ]}
    />,
  );
  expect(html).toContain('data-demo');
  expect(html).toMatch(/border-color:var\(--not-stated\)[^>]*data-open-end/);
  expect(html).not.toContain('--series-1');
});
