import type { Point } from '../svg/compact-path.ts';
import { cellsOf, joined, type Shape } from './cells.ts';
import { outlineOf } from './outline.ts';
import type { GroundUnit, ProvinceUnit } from './province-unit.ts';
import { realGeometry } from './real-geometry.ts';
import { sitesOf } from './site.ts';
import { cellWeights } from './weights.ts';

/** The province in kilometres east and south of its middle. */
export interface ProvinceGeometry {
  /** Rings. */
  readonly outline: readonly (readonly Point[])[];
  /** By unit id. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Whether these are boundaries, and no sketch. */
  readonly isReal: boolean;
}

const kept = 12;
const computed = new Map<string, ProvinceGeometry>();

/**
 * Outline and shapes for these units, the same for the same input: their boundaries where all have one, else a sketch.
 * Computing a sketch takes some tenths of a second, so the latest ones are kept in memory.
 */
export function provinceGeometry(
  units: readonly ProvinceUnit[],
  ground: readonly GroundUnit[] = [],
): ProvinceGeometry {
  const real = realGeometry(units);
  if (real) return real;
  const key = JSON.stringify([units.map(essence), ground.map((unit) => [unit.partOf, ...essence(unit)])]);
  const known = computed.get(key);
  if (known) return known;
  const geometry = compute(units, ground);
  const oldest = computed.keys().next();
  if (computed.size >= kept && !oldest.done) computed.delete(oldest.value);
  computed.set(key, geometry);
  return geometry;
}

/** The outline alone, which takes a few hundredths of a second. */
export function provinceOutline(
  units: readonly ProvinceUnit[],
): Pick<ProvinceGeometry, 'outline' | 'isReal'> {
  return realGeometry(units) ?? { outline: [outlineOf(sitesOf(units))], isReal: false };
}

function essence({ id, longitude, latitude, areaKm2 }: ProvinceUnit): (string | number)[] {
  return [id, longitude, latitude, areaKm2];
}

function compute(units: readonly ProvinceUnit[], ground: readonly GroundUnit[]): ProvinceGeometry {
  const sites = sitesOf(ground.length > 0 ? ground : units);
  const outline = outlineOf(sites);
  const cells = cellsOf(sites, cellWeights(sites, outline), outline);
  if (ground.length === 0) return { outline: [outline], shapes: cells, isReal: false };
  const parts = Map.groupBy(ground, (unit) => unit.partOf);
  const shapes = units.map(({ id }) => {
    const own = (parts.get(id) ?? []).map((unit) => cells.get(unit.id) ?? []);
    return [id, joined(own)] as const;
  });
  return { outline: [outline], shapes: new Map(shapes), isReal: false };
}
