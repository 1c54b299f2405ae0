import { type GeoProjection, geoAzimuthalEqualArea, geoMercator } from 'd3-geo';

export const regionSize = { width: 800, height: 640 };

/** From the Irrawaddy to the Gulf of Tonkin, with Kunming, Lai Châu and Luang Prabang. */
export function regionProjection(): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-103.1, -22.35])
    .scale(5350)
    .translate([400, 320])
    .precision(0.3)
    .clipExtent([
      [-4, -4],
      [regionSize.width + 4, regionSize.height + 4],
    ]);
}

export const insetSize = { width: 178, height: 216 };

/** The whole of Viet Nam with Hoàng Sa and Trường Sa. */
export function insetProjection(): GeoProjection {
  return geoMercator().center([109.4, 15.75]).scale(648).translate([89, 108]).precision(0.3);
}
