import { CommandError } from '../command-error.ts';
import { misplaced } from './check-position.ts';
import { findCrossing } from './crossing.ts';
import type { Extent } from './extent.ts';
import type { Polygon, Position, Ring } from './unit-boundary.ts';

/**
 * The polygons of a feature's geometry, checked as far as a map can be spoilt by them.
 *
 * @param name what the feature is called in errors
 * @throws CommandError naming the feature and what is wrong
 */
export function parseGeometry(geometry: unknown, name: string, extent: Extent): readonly Polygon[] {
  const { type, coordinates } = Object(geometry) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw wrong(
      name,
      `has ${type === undefined ? 'no geometry' : `a ${String(type)}`}, but Polygon or MultiPolygon is needed`,
    );
  }
  const polygons = (type === 'Polygon' ? [coordinates] : list(coordinates, name)).map((rings) =>
    list(rings, name).map((ring) => parseRing(ring, name, extent)),
  );
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) throw wrong(name, 'is empty');
  const crossing = findCrossing(polygons);
  if (crossing !== null) throw wrong(name, `crosses itself near [${crossing.join(', ')}]`);
  return polygons;
}

function parseRing(value: unknown, name: string, extent: Extent): Ring {
  const ring = list(value, name).map((position) => parsePosition(position, name));
  const misplacement = ring.map((position) => misplaced(position, extent)).find((each) => each !== null);
  if (misplacement) throw wrong(name, misplacement);
  if (ring.length < 4) throw wrong(name, `has a ring of ${ring.length} positions, but four is the least`);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw wrong(name, `has a ring that is not closed: it starts at [${first}] and ends at [${last}]`);
  }
  return ring;
}

function parsePosition(value: unknown, name: string): Position {
  const [longitude, latitude] = list(value, name);
  if (!isNumber(longitude) || !isNumber(latitude)) {
    throw wrong(name, `has ${JSON.stringify(value)} where a position should be`);
  }
  return [longitude, latitude];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(name, 'has coordinates that are not nested as its type asks');
  return value;
}

function wrong(name: string, what: string): CommandError {
  return new CommandError(`${name} ${what}.`);
}
