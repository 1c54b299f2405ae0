import type { Feature, FeatureCollection, Position } from 'geojson';

const west = 102.4;
const south = 21.8;
const step = 0.15;
/** Positions along each side of a tile: more than a map needs. */
const detail = 60;

/** A collection of tiles in which neighbours share winding borders, one tile for each unit. */
export function tiledBoundaries(unitIds: readonly string[]): FeatureCollection {
  const columns = Math.ceil(Math.sqrt(unitIds.length));
  return {
    type: 'FeatureCollection',
    features: unitIds.map((id, index) => tile(id, index % columns, Math.floor(index / columns))),
  };
}

function tile(id: string, column: number, row: number): Feature {
  const [a, b, c, d] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ] as const;
  const ring = [...side(a, b), ...side(b, c), ...side(d, c).reverse(), ...side(a, d).reverse(), corner(a)];
  return {
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [distinct(ring)] },
  };
}

/** From one corner to another, both included: the same positions for the tiles on either side. */
function side(from: readonly [number, number], to: readonly [number, number]): Position[] {
  return Array.from({ length: detail + 1 }, (_, index) => {
    const share = index / detail;
    const bend = (0.08 * Math.sin(share * Math.PI * 6) + (index % 2) * 0.0004) * Math.sin(share * Math.PI);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    return corner([from[0] + dx * share + dy * bend, from[1] + dy * share + dx * bend]);
  });
}

function corner([x, y]: readonly [number, number]): Position {
  return [Number((west + x * step).toFixed(6)), Number((south + y * step * 0.9).toFixed(6))];
}

function distinct(ring: readonly Position[]): Position[] {
  return ring.filter((position, index) => index === 0 || position.join() !== ring[index - 1]?.join());
}
