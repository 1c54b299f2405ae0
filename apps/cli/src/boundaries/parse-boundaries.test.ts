import { describe, expect, test } from 'vitest';
import { parseBoundaries } from './parse-boundaries.ts';
import type { ProvinceUnit } from './province-unit.ts';

const units: readonly ProvinceUnit[] = ['2025:1', '2025:2'].map((id) => ({
  id,
  name: `Xã ${id}`,
  level: 'COMMUNE',
  isCurrent: true,
  longitude: 103.3,
  latitude: 22.4,
}));

const square = [
  [103.3, 22.3],
  [103.4, 22.3],
  [103.4, 22.4],
  [103.3, 22.4],
  [103.3, 22.3],
];

function collection(...rings: readonly unknown[]) {
  return {
    type: 'FeatureCollection',
    features: rings.map((ring, index) => ({
      type: 'Feature',
      id: `2025:${index + 1}`,
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

const parsed = (value: unknown) => parseBoundaries(value, units);
const named = 'Feature 1 ("2025:1", Xã 2025:1)';

test.each([
  [
    'a geometry alone',
    { type: 'Polygon', coordinates: [square] },
    'not a GeoJSON FeatureCollection, but a Polygon',
  ],
  ['a list', [], 'not a GeoJSON FeatureCollection.'],
  ['nothing', null, 'not a GeoJSON FeatureCollection.'],
  ['no features', { type: 'FeatureCollection', features: [] }, 'The file has no features.'],
  [
    'another reference system',
    { ...collection(square), crs: { type: 'name', properties: { name: 'EPSG:3405' } } },
    'crs',
  ],
])('%s is refused', (_, value, complaint) => {
  expect(() => parsed(value)).toThrow(complaint);
});

describe('a feature is refused by name', () => {
  const feature = (change: object) => ({
    type: 'FeatureCollection',
    features: [{ ...collection(square).features[0], ...change }],
  });
  const ring = (...positions: unknown[]) => collection(positions);
  test.each([
    ['without an id', feature({ id: undefined }), 'Feature 1 names no unit'],
    [
      'of an unknown unit',
      feature({ id: '2025:9' }),
      'Feature 1 is of the unit "2025:9", which there is not.',
    ],
    [
      'twice',
      { ...collection(square), features: [collection(square).features[0], collection(square).features[0]] },
      'Features 1 and 2 are both of the unit "2025:1"',
    ],
    ['without a geometry', feature({ geometry: null }), `${named} has no geometry`],
    ['of points', feature({ geometry: { type: 'Point', coordinates: [103, 22] } }), `${named} has a Point`],
    [
      'without polygons',
      feature({ geometry: { type: 'MultiPolygon', coordinates: [] } }),
      `${named} is empty`,
    ],
    ['nested wrongly', feature({ geometry: { type: 'Polygon', coordinates: square } }), `${named} has`],
    ['with words for numbers', ring('103, 22'), `${named} has coordinates that are not nested`],
    ['with a position missing', ring([103.3, null], ...square), `${named} has [103.3,null] where a position`],
    ['with a short ring', ring(...square.slice(0, 2), square[0]), `${named} has a ring of 3 positions`],
    ['with an open ring', ring(...square.slice(0, 4)), `${named} has a ring that is not closed`],
    ['in metres', ring([540000, 2470000], ...square), `${named} has [540000, 2470000], which are no degrees`],
    [
      'with latitude first',
      ring(...square.map(([x, y]) => [y, x])),
      `${named} has latitude before longitude`,
    ],
    ['elsewhere', ring([10.1, 50.2], ...square), `${named} lies at [10.1, 50.2], far from the province`],
    [
      'crossing itself',
      ring(square[0], square[2], square[1], square[3], square[0]),
      `${named} crosses itself near`,
    ],
  ])('%s', (_, value, complaint) => {
    expect(() => parsed(value)).toThrow(complaint);
  });
});

test('the unit may be named by the feature or by a property, and rings may touch themselves', () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [[...square.slice(0, 3), [103.35, 22.3], ...square.slice(3)]],
  };
  const value = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { unitId: '2025:2', name: 'x' }, geometry },
      {
        type: 'Feature',
        properties: { id: '2025:1' },
        geometry: { type: 'MultiPolygon', coordinates: [[square]] },
      },
    ],
  };
  expect(parsed(value).map(({ unitId }) => unitId)).toEqual(['2025:2', '2025:1']);
});
