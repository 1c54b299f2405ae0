import type { ProvinceUnit } from './province-unit.ts';
import type { StoredBoundary } from './store-boundaries.ts';
import { positionsOf } from './unit-boundary.ts';

interface Imported {
  readonly boundaries: readonly StoredBoundary[];
  readonly units: readonly ProvinceUnit[];
  /** Units that had a boundary before. */
  readonly before: ReadonlySet<string>;
  readonly dryRun: boolean;
}

const greatestList = 10;

/** What was stored, and which units of the same levels still have no boundary: maps of these stay sketches. */
export function importReport({ boundaries, units, before, dryRun }: Imported): readonly string[] {
  const stored = new Set(boundaries.map(({ unitId }) => unitId));
  const replaced = boundaries.filter(({ unitId }) => before.has(unitId)).length;
  const read = boundaries.reduce((sum, { positionsRead }) => sum + positionsRead, 0);
  const kept = boundaries.reduce((sum, { polygons }) => sum + positionsOf(polygons), 0);
  const levels = Map.groupBy(units, levelOf);
  const perLevel = [...levels].flatMap(([level, all]) => {
    const own = all.filter(({ id }) => stored.has(id));
    if (own.length === 0) return [];
    const missing = all.filter(({ id }) => !stored.has(id) && !before.has(id));
    return [`  ${level}: ${own.length} of ${all.length}`, ...(missing.length > 0 ? [without(missing)] : [])];
  });
  return [
    `${dryRun ? 'Would store' : 'Stored'} boundaries: ${boundaries.length}, of which ${replaced} take the place of others; ` +
      `${kept} of ${read} positions.`,
    ...perLevel,
  ];
}

function levelOf({ level, isCurrent }: ProvinceUnit): string {
  const name = level.toLowerCase();
  return isCurrent ? name : `former ${name}`;
}

function without(units: readonly ProvinceUnit[]): string {
  const named = units.slice(0, greatestList).map(({ id, name }) => `${name} (${id})`);
  const more = units.length - named.length;
  return `    without a boundary, so that this level stays a sketch: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
