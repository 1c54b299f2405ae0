import type { Point } from '../svg/compact-path.ts';
import { toPlane } from './plane.ts';
import type { ProvinceUnit } from './province-unit.ts';

/** A unit in the plane: kilometres and km². */
export interface Site {
  readonly id: string;
  readonly point: Point;
  readonly area: number;
}

export function sitesOf(units: readonly ProvinceUnit[]): Site[] {
  return units.map((unit) => ({ id: unit.id, point: toPlane(unit), area: unit.areaKm2 }));
}
