import type { GeometryCollection as Collection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Polygon, type Position, positionsOf, type UnitBoundary } from './unit-boundary.ts';
import { signedArea, wound } from './winding.ts';

/** About two metres in the extent of a province. */
const steps = 1e5;
/** Twice the area, in square degrees, that a bend of forty metres takes away: none is seen on a web map. */
const smallest = (40 / 111_200) ** 2;
/** How many positions of shared lines suit a page that shows a whole level. */
const budget = 6_000;

/**
 * The boundaries as a web map needs them. What neighbours share is simplified once, so that they still share it. Of a
 * unit that would vanish nothing is left out.
 */
export function simplifyBoundaries(boundaries: readonly UnitBoundary[]): readonly UnitBoundary[] {
  const shared = presimplify(topologyOf(boundaries));
  const positions = shared.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const byBudget = positions > budget ? quantile(shared, 1 - budget / positions) : 0;
  const simple = polygonsOf(simplify(shared, Math.max(smallest, byBudget)));
  const whole = polygonsOf(shared);
  return boundaries.map(({ unitId }, index) => {
    const polygons = visible(simple[index] ?? []);
    return { unitId, polygons: wound(polygons.length > 0 ? polygons : visible(whole[index] ?? [])) };
  });
}

type Units = Topology<{ units: GeometryCollection }>;

function topologyOf(boundaries: readonly UnitBoundary[]): Units {
  const geometries = boundaries.map(
    ({ polygons }): MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    }),
  );
  const units: Collection = { type: 'GeometryCollection', geometries };
  // The library's types do not carry the names of the objects on.
  return topology({ units }, steps) as Units;
}

function polygonsOf(shared: Units): readonly (readonly Polygon[])[] {
  return feature(shared, shared.objects.units).features.map(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((rings) => rings.map((ring) => ring.map(rounded)))
      : [],
  );
}

function rounded([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [Math.round(longitude * steps) / steps, Math.round(latitude * steps) / steps];
}

/** Without polygons and holes that simplifying flattened to nothing. */
function visible(polygons: readonly Polygon[]): readonly Polygon[] {
  return polygons
    .map((rings) => rings.filter((ring, index) => index === 0 || signedArea(ring) !== 0))
    .filter(([outer]) => outer !== undefined && positionsOf([[outer]]) >= 4 && signedArea(outer) !== 0);
}
