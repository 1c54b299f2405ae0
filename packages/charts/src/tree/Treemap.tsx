import type { CSSProperties, ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { type PlacedTile, placeTiles, type TreeTile } from './tree-tile.ts';

export interface TreemapProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the picture for those who do not see it. */
  readonly label: string;
  /** Values of zero have no tile. */
  readonly tiles: readonly TreeTile[];
}

/** Of the picture's height or width: less has no room for a line of text. */
const WORDLESS = 0.05;

/** Tiles whose areas are as their values; text that finds no room stays in the tile's name and tooltip. */
export function Treemap({ id, label, tiles }: TreemapProps): ReactNode {
  return (
    <figure className="nc-tree" id={id} aria-label={label}>
      <ul>
        {placeTiles(tiles).map((placed) => (
          <li key={placed.tile.key} style={placeOf(placed)}>
            <TileLink tile={placed.tile} wordless={placed.height < WORDLESS || placed.width < WORDLESS} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function placeOf({ left, top, width, height }: PlacedTile): CSSProperties {
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) };
}

/** Its colour in full at the tile's edge, thinned as the ground that text reads on. */
function tileColor({ notStated, color }: TreeTile): CSSProperties {
  const fill = paint(notStated === true ? '--not-stated' : (color ?? '--committed'));
  return { borderColor: fill, backgroundColor: `color-mix(in oklab, ${fill} 20%, var(--surface))` };
}

interface TileLinkProps {
  readonly tile: TreeTile;
  readonly wordless: boolean;
}

function TileLink({ tile, wordless }: TileLinkProps): ReactNode {
  const name = `${tile.label}: ${tile.valueLabel}`;
  const said = {
    className: 'nc-tile',
    style: tileColor(tile),
    'data-tooltip': tile.tooltip ?? name,
    'data-demo': tile.demo === true ? '' : undefined,
    'data-open-end': tile.atLeast === true ? '' : undefined,
    'data-not-stated': tile.notStated === true ? '' : undefined,
  };
  const text = wordless ? null : (
    <>
      <span className="nc-tile-name">{tile.label}</span> <span>{tile.valueLabel}</span>
    </>
  );
  return tile.href === undefined ? (
    <div {...said}>{text}</div>
  ) : (
    <a href={tile.href} aria-label={name} {...said}>
      {text}
    </a>
  );
}
