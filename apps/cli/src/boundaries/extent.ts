import type { ProvinceUnit } from './province-unit.ts';
import type { Position } from './unit-boundary.ts';

/** A box of degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** About fifty kilometres: no unit reaches further from the centres of all. */
const margin = 0.5;

/** Where positions of the province can lie: around the centres of its units. */
export function extentOf(units: readonly ProvinceUnit[]): Extent {
  const longitudes = units.map(({ longitude }) => longitude);
  const latitudes = units.map(({ latitude }) => latitude);
  return {
    west: Math.min(...longitudes) - margin,
    south: Math.min(...latitudes) - margin,
    east: Math.max(...longitudes) + margin,
    north: Math.max(...latitudes) + margin,
  };
}

export function isWithin({ west, south, east, north }: Extent, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
