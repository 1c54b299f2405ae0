import type { LonLat } from '../mark/map-mark.ts';
import type { BoundaryGeometry } from './boundary-geometry.ts';

/** A commune or district of Lai Châu: its centre in degrees and its official area in km². */
export interface ProvinceUnit extends LonLat {
  readonly id: string;
  readonly name: string;
  readonly areaKm2: number;
  /** Its real boundary, where there is one; a map uses them where all units that it draws have one. */
  readonly boundary?: BoundaryGeometry | null | undefined;
}

/** A finer unit that belongs wholly to one unit of the map. */
export interface GroundUnit extends ProvinceUnit {
  /** `id` of the unit that it is a part of. */
  readonly partOf: string;
}
