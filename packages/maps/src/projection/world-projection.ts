import { type GeoProjection, geoEqualEarth } from 'd3-geo';

export const worldSize = { width: 960, height: 446 };

/** Equal areas on paper for equal areas on earth; turned so that no inhabited land is cut at the edge. */
export function worldProjection(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).scale(177.5).translate([478, 248]).precision(0.3);
}
