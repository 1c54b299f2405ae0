import region from '../generated/region.json' with { type: 'json' };
import type { MapPlace } from '../mark/map-mark.ts';
import { regionProjection, regionSize } from '../projection/region-projection.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Paths and places on paper, in the viewBox of `regionSize`. */
export interface RegionShapes {
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Yunnan and the Lao provinces by ISO 3166-2 code. */
  readonly units: Readonly<Record<string, string>>;
  readonly countryBorders: string;
  readonly unitBorders: string;
  /** The roomiest place of each country's and unit's visible part. */
  readonly centres: Readonly<Record<string, Spot>>;
  /** The whole of Viet Nam, in the viewBox of `insetSize`. */
  readonly inset: {
    readonly home: string;
    readonly archipelagos: { readonly hoangSa: readonly Spot[]; readonly truongSa: readonly Spot[] };
  };
}

export const regionShapes: RegionShapes = region;

/** Where a place falls on the map of the border region; undefined for countries and units out of it. */
export function findOnBorderRegionMap(place: MapPlace): Spot | undefined {
  if ('countryCode' in place) return regionShapes.centres[place.countryCode];
  if ('unitId' in place) return regionShapes.centres[place.unitId];
  const point = regionProjection()([place.longitude, place.latitude]);
  if (!point) return undefined;
  const [x, y] = [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10];
  const { width, height } = regionSize;
  return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
}
