/** A GeoJSON MultiPolygon in degrees, WGS 84. */
export interface BoundaryGeometry {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
}
