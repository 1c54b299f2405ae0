import type { LonLat } from '../mark/map-mark.ts';

/** A commune or district of Lai Châu: its centre in degrees and its official area in km². */
export interface ProvinceUnit extends LonLat {
  readonly id: string;
  readonly name: string;
  readonly areaKm2: number;
}

/** A finer unit that belongs wholly to one unit of the map. */
export interface GroundUnit extends ProvinceUnit {
  /** `id` of the unit that it is a part of. */
  readonly partOf: string;
}
