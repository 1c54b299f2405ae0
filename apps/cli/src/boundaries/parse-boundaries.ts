import { CommandError } from '../command-error.ts';
import { extentOf } from './extent.ts';
import { parseGeometry } from './parse-geometry.ts';
import type { ProvinceUnit } from './province-unit.ts';
import type { UnitBoundary } from './unit-boundary.ts';

const degrees = /CRS84|EPSG:{1,2}(\d*:)?4326/i;

interface Feature {
  readonly id?: unknown;
  readonly properties?: { readonly id?: unknown; readonly unitId?: unknown } | null;
  readonly geometry?: unknown;
}

/**
 * The boundaries of an RFC 7946 FeatureCollection, each joined on its unit.
 *
 * @throws CommandError naming the feature and what is wrong
 */
export function parseBoundaries(value: unknown, units: readonly ProvinceUnit[]): readonly UnitBoundary[] {
  const features = featuresOf(value);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const extent = extentOf(units);
  const seen = new Map<string, number>();
  return features.map((feature, index) => {
    const position = index + 1;
    const unitId = unitIdOf(feature, position);
    const unit = known.get(unitId);
    if (unit === undefined) {
      throw new CommandError(`Feature ${position} is of the unit "${unitId}", which there is not.`);
    }
    const before = seen.get(unitId);
    if (before !== undefined) {
      throw new CommandError(
        `Features ${before} and ${position} are both of the unit "${unitId}" (${unit.name}).`,
      );
    }
    seen.set(unitId, position);
    const name = `Feature ${position} ("${unitId}", ${unit.name})`;
    return { unitId, polygons: parseGeometry(feature.geometry, name, extent) };
  });
}

function featuresOf(value: unknown): readonly Feature[] {
  const { type, features, crs } = Object(value) as { type?: unknown; features?: unknown; crs?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    throw new CommandError(
      `The file is not a GeoJSON FeatureCollection${typeof type === 'string' ? `, but a ${type}` : ''}.`,
    );
  }
  if (crs !== undefined && crs !== null && !degrees.test(JSON.stringify(crs))) {
    throw new CommandError(
      'The file names another reference system ("crs"): export it in WGS 84 (EPSG:4326).',
    );
  }
  if (features.length === 0) throw new CommandError('The file has no features.');
  return features.map((feature) => Object(feature) as Feature);
}

function unitIdOf({ id, properties }: Feature, position: number): string {
  const found = [id, properties?.unitId, properties?.id].find((each) => each !== undefined && each !== null);
  if (typeof found !== 'string' && typeof found !== 'number') {
    throw new CommandError(
      `Feature ${position} names no unit: its "id", or a property "unitId" or "id", has to be one such as "2025:03508".`,
    );
  }
  return String(found);
}
