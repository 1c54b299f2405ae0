import { geoBounds } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { insetProjection, regionProjection } from '../projection/region-projection.ts';
import { compactPath } from '../svg/compact-path.ts';
import { archipelagos } from './archipelagos.ts';
import type { PlaceProperties, Places } from './geojson-places.ts';
import { innerCentre } from './inner-centre.ts';
import { projectedLines } from './projected-lines.ts';

const countryCodes: Readonly<Record<string, string>> = {
  VNM: 'VN',
  LAO: 'LA',
  CHN: 'CN',
  MMR: 'MM',
  THA: 'TH',
  KHM: 'KH',
};
const frame = { west: 97, east: 110, south: 17, north: 28 };

type Unit = Polygon<PlaceProperties> | MultiPolygon<PlaceProperties>;
type Ground = Topology<{ units: GeometryCollection<PlaceProperties> }>;

/**
 * Everything comes from one source whose neighbours share their borders. Of Viet Nam only the national
 * outline is used: the source's provinces inside it are unreliable.
 */
export function generateRegion(places: Places): object {
  const ground = simplified(places, 0.00012);
  const units = unitsOf(ground);
  const projection = regionProjection();
  const lines = (geometries: Unit[]) => projectedLines(merge(ground, geometries), projection);
  const inCountry = (code: string) => units.filter((unit) => countryOf(unit) === code);
  const partners = units.filter((unit) => codeOf(unit) === 'CN-YN' || countryOf(unit) === 'LA');
  const pathsOf = (groups: ReadonlyMap<string, Unit[]>) =>
    Object.fromEntries(
      [...groups].map(([code, parts]) => [code, compactPath(lines(parts), true)]).filter(([, d]) => d !== ''),
    );
  const countries = new Map(Object.values(countryCodes).map((code) => [code, inCountry(code)]));
  const byUnit = Map.groupBy(partners, codeOf);
  const inner = mesh(ground, ground.objects.units, (a, b) => a !== b && isInner(a, b));
  const outer = mesh(ground, ground.objects.units, (a, b) => a !== b && countryOf(a) !== countryOf(b));
  return {
    countries: pathsOf(countries),
    units: pathsOf(byUnit),
    countryBorders: compactPath(projectedLines(outer, projection), false),
    unitBorders: compactPath(projectedLines(inner, projection), false),
    centres: Object.fromEntries(
      [...countries, ...byUnit]
        .map(([code, parts]) => [code, lines(parts)] as const)
        .filter(([, rings]) => rings.length > 0)
        .map(([code, rings]) => [code, innerCentre(rings)]),
    ),
    inset: generateInset(places),
  };
}

function generateInset(places: Places): object {
  const ground = simplified(places, 0.004);
  const projection = insetProjection();
  const home = unitsOf(ground).filter((unit) => countryOf(unit) === 'VN');
  return {
    home: compactPath(projectedLines(merge(ground, home), projection), true),
    archipelagos: archipelagos(places, projection, 1.6),
  };
}

/** Lao provinces among themselves, and Yunnan against the rest of its country. */
function isInner(a: Described, b: Described): boolean {
  if (countryOf(a) !== countryOf(b) || codeOf(a) === codeOf(b)) return false;
  return countryOf(a) === 'LA' || codeOf(a) === 'CN-YN' || codeOf(b) === 'CN-YN';
}

function simplified(places: Places, minimumArea: number): Ground {
  const features = places.features.filter(({ properties, geometry }) => {
    if (properties.iso_3166_2.includes('~')) return false;
    if (properties.adm0_a3 === 'VNM') return true;
    const [[west, south], [east, north]] = geoBounds(geometry);
    const near = west < frame.east && east > frame.west && south < frame.north && north > frame.south;
    return near && properties.adm0_a3 in countryCodes;
  });
  const units: Places = { type: 'FeatureCollection', features };
  const whole = topology({ units }, 1e5) as Ground;
  return simplify(presimplify(whole), minimumArea);
}

function unitsOf(ground: Ground): Unit[] {
  return ground.objects.units.geometries.filter((unit) => unit.type !== 'Point') as Unit[];
}

function codeOf(unit: Described): string {
  return placeOf(unit)?.iso_3166_2 ?? '';
}

function countryOf(unit: Described): string {
  return countryCodes[placeOf(unit)?.adm0_a3 ?? ''] ?? '';
}

interface Described {
  readonly properties?: unknown;
}

/** The topology is made of places, so its geometries carry their properties. */
function placeOf(unit: Described): PlaceProperties | undefined {
  return unit.properties as PlaceProperties | undefined;
}
