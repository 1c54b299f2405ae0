/** Degrees east and north. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** The first ring goes around, the others are holes. */
export type Polygon = readonly Ring[];

/** The boundary of one unit. */
export interface UnitBoundary {
  readonly unitId: string;
  readonly polygons: readonly Polygon[];
}

export function positionsOf(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, rings) => sum + rings.reduce((count, ring) => count + ring.length, 0), 0);
}
