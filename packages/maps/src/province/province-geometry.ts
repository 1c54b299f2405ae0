import type { Point } from '../svg/compact-path.ts';
import { cellsOf, joined, type Shape } from './cells.ts';
import { outlineOf } from './outline.ts';
import type { GroundUnit, ProvinceUnit } from './province-unit.ts';
import { sitesOf } from './site.ts';
import { cellWeights } from './weights.ts';

/** The schematic province in kilometres east and south of its middle. */
export interface ProvinceGeometry {
  readonly outline: readonly Point[];
  /** By unit id. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

const kept = 12;
const computed = new Map<string, ProvinceGeometry>();

/**
 * Outline and shapes for these units, the same for the same input. Computing takes some tenths of a second,
 * so the latest results are kept in memory.
 */
export function provinceGeometry(
  units: readonly ProvinceUnit[],
  ground: readonly GroundUnit[] = [],
): ProvinceGeometry {
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
export function provinceOutline(units: readonly ProvinceUnit[]): readonly Point[] {
  return outlineOf(sitesOf(units));
}

function essence({ id, longitude, latitude, areaKm2 }: ProvinceUnit): (string | number)[] {
  return [id, longitude, latitude, areaKm2];
}

function compute(units: readonly ProvinceUnit[], ground: readonly GroundUnit[]): ProvinceGeometry {
  const sites = sitesOf(ground.length > 0 ? ground : units);
  const outline = outlineOf(sites);
  const cells = cellsOf(sites, cellWeights(sites, outline), outline);
  if (ground.length === 0) return { outline, shapes: cells };
  const parts = Map.groupBy(ground, (unit) => unit.partOf);
  const shapes = units.map(({ id }) => {
    const own = (parts.get(id) ?? []).map((unit) => cells.get(unit.id) ?? []);
    return [id, joined(own)] as const;
  });
  return { outline, shapes: new Map(shapes) };
}
