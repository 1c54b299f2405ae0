import world from '../generated/world.json' with { type: 'json' };
import type { MapPlace } from '../mark/map-mark.ts';
import { worldProjection } from '../projection/world-projection.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Paths and places on paper, in the viewBox of `worldSize`; keys are ISO 3166-1 alpha-2 codes. */
export interface WorldShapes {
  /** All land but Viet Nam and Antarctica. */
  readonly land: string;
  readonly borders: string;
  readonly countries: Readonly<Record<string, string>>;
  readonly centres: Readonly<Record<string, Spot>>;
  readonly archipelagos: { readonly hoangSa: readonly Spot[]; readonly truongSa: readonly Spot[] };
}

export const worldShapes: WorldShapes = world;

/** The middle of Lai Châu. */
export const laiChau = { longitude: 103.34, latitude: 22.39 };

/** Where a place falls on the world map; undefined for units and unknown countries. */
export function findOnWorldMap(place: MapPlace): Spot | undefined {
  if ('countryCode' in place) return worldShapes.centres[place.countryCode];
  if ('unitId' in place) return undefined;
  const point = worldProjection()([place.longitude, place.latitude]);
  return point ? { x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 } : undefined;
}
