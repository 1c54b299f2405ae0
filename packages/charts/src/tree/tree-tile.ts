import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

export interface TreeTile extends ChartMark {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** «trên 131 tỷ đồng». */
  readonly valueLabel: string;
  readonly color?: ColorToken | undefined;
  /** The value is a lower bound: the tile's edge stays open. */
  readonly atLeast?: boolean | undefined;
  /** The category itself is not stated: grey. */
  readonly notStated?: boolean | undefined;
  /** Tiles of one group lie together, in the order of their sums. */
  readonly group?: string | undefined;
}

/** Where a tile lies: shares (0 to 1) of the picture's width and height. */
export interface PlacedTile {
  readonly tile: TreeTile;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the picture is laid out in; its proportions are those of a wide page. */
const [WIDTH, HEIGHT] = [800, 420];

/** The smallest area, as a share of the whole, that can still be pointed at: about 24 × 24 pixels. */
export const SMALLEST_SHARE = 0.002;

interface Branch {
  readonly tile?: TreeTile;
  readonly children?: readonly Branch[];
}

function grouped(tiles: readonly TreeTile[]): Branch {
  const groups = Map.groupBy(tiles, ({ group }) => group);
  const children = Array.from(groups, ([group, members]): readonly Branch[] => {
    const leaves = members.map((tile) => ({ tile }));
    return group === undefined ? leaves : [{ children: leaves }];
  });
  return { children: children.flat() };
}

/** Squarified: areas are as the values, those too small to be pointed at made just large enough. */
export function placeTiles(tiles: readonly TreeTile[]): readonly PlacedTile[] {
  const drawn = tiles.filter(({ value }) => value > 0);
  const floor = drawn.reduce((sum, { value }) => sum + value, 0) * SMALLEST_SHARE;
  const root = hierarchy<Branch>(grouped(drawn), ({ children }) => children)
    .sum(({ tile }) => (tile === undefined ? 0 : Math.max(tile.value, floor)))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const layout = treemap<Branch>().tile(treemapSquarify.ratio(1.4)).size([WIDTH, HEIGHT]);
  return layout(root)
    .leaves()
    .flatMap(({ data: { tile }, x0, y0, x1, y1 }) =>
      tile === undefined
        ? []
        : [
            {
              tile,
              left: x0 / WIDTH,
              top: y0 / HEIGHT,
              width: (x1 - x0) / WIDTH,
              height: (y1 - y0) / HEIGHT,
            },
          ],
    );
}
