import type { LonLat } from '../mark/map-mark.ts';
import type { Point } from '../svg/compact-path.ts';

/** The middle of Lai Châu, where the plane touches the earth. */
const origin = { longitude: 103.34, latitude: 22.39 };
const kmPerDegree = 111.2;
const shrink = Math.cos((origin.latitude * Math.PI) / 180);

/** A place in kilometres east and south of the origin; true to a few metres in a province's extent. */
export function toPlane({ longitude, latitude }: LonLat): Point {
  return [(longitude - origin.longitude) * kmPerDegree * shrink, (origin.latitude - latitude) * kmPerDegree];
}

export function fromPlane([x, y]: Point): LonLat {
  return {
    longitude: origin.longitude + x / (kmPerDegree * shrink),
    latitude: origin.latitude - y / kmPerDegree,
  };
}
