import { contours } from 'd3-contour';
import type { Point } from '../svg/compact-path.ts';
import { containsPoint } from './ring.ts';
import type { Site } from './site.ts';

const step = 1;
const margin = 30;
/** How far a unit's weight spreads, as a share of the radius of a disc of its area: tried in turn. */
const spreads = [0.9, 1.05, 1.25, 1.6, 2.2];

/**
 * A smooth outline around all sites: the level line of a field in which every site spreads its weight over
 * its own extent, at the level where the enclosed area equals the sum of the official areas. The tightest
 * spread that gives one piece without holes around every site is taken. Closed ring in kilometres.
 */
export function outlineOf(sites: readonly Site[]): Point[] {
  for (const spread of spreads) {
    const rings = levelLine(sites, spread);
    const [ring, ...others] = rings;
    if (ring && others.length === 0 && sites.every(({ point }) => containsPoint(ring, point))) return ring;
  }
  throw new Error('The centres lie too far apart for one outline');
}

function levelLine(sites: readonly Site[], spread: number): Point[][] {
  const grid = gridAround(sites);
  const field = fieldOf(sites, spread, grid);
  const wanted = sites.reduce((sum, site) => sum + site.area, 0) / (step * step);
  const level = field.toSorted((a, b) => b - a)[Math.round(wanted)] ?? 0;
  const [line] = contours().size([grid.columns, grid.rows]).thresholds([level])(Array.from(field));
  return (line?.coordinates ?? []).flat().map((ring) =>
    ring
      .slice(1)
      .filter((_, index) => index % 2 === 0)
      .map(([x = 0, y = 0]): Point => [grid.left + x * step, grid.top + y * step]),
  );
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

function gridAround(sites: readonly Site[]): Grid {
  const xs = sites.map(({ point }) => point[0]);
  const ys = sites.map(({ point }) => point[1]);
  const left = Math.min(...xs) - margin;
  const top = Math.min(...ys) - margin;
  return {
    left,
    top,
    columns: Math.ceil((Math.max(...xs) + margin - left) / step),
    rows: Math.ceil((Math.max(...ys) + margin - top) / step),
  };
}

function fieldOf(sites: readonly Site[], spread: number, grid: Grid): Float64Array {
  const field = new Float64Array(grid.columns * grid.rows);
  for (const { point, area } of sites) {
    const variance = 2 * spread * spread * (area / Math.PI);
    for (let row = 0; row < grid.rows; row += 1) {
      const dy = grid.top + (row + 0.5) * step - point[1];
      for (let column = 0; column < grid.columns; column += 1) {
        const dx = grid.left + (column + 0.5) * step - point[0];
        const index = row * grid.columns + column;
        field[index] = (field[index] ?? 0) + Math.exp(-(dx * dx + dy * dy) / variance);
      }
    }
  }
  return field;
}
