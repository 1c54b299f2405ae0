import { existsSync, readFileSync } from 'node:fs';
import { intersection } from 'polyclip-ts';
import { expect, test } from 'vitest';
import {
  formerCommunes,
  formerDistricts,
  groundOfCommunes,
  groundOfDistricts,
  presentCommunes,
} from '../gallery/lai-chau-units.ts';
import type { Point } from '../svg/compact-path.ts';
import type { BoundaryGeometry } from './boundary-geometry.ts';
import type { Shape } from './cells.ts';
import { toPlane } from './plane.ts';
import { provinceGeometry } from './province-geometry.ts';
import { containsPoint, ringArea } from './ring.ts';

const levels = [
  ['38 present communes', presentCommunes, [], 0.05],
  ['106 former communes', formerCommunes, [], 0.15],
  ['8 former districts', formerDistricts, [], 0.15],
  ['38 present communes made of the former ones', presentCommunes, groundOfCommunes, 0.15],
  ['8 former districts made of their communes', formerDistricts, groundOfDistricts, 0.1],
] as const;

test.each(levels)('%s: every centre lies in its own shape', (_, units, ground) => {
  const { shapes } = provinceGeometry(units, ground);
  for (const unit of units) {
    const own = shapes.get(unit.id) ?? [];
    expect([unit.name, own.some(([ring]) => ring && containsPoint(ring, toPlane(unit)))]).toEqual([
      unit.name,
      true,
    ]);
  }
});

test.each(levels)('%s: the shapes cover the outline and do not overlap', (_, units, ground) => {
  const {
    outline: [outline = []],
    shapes,
  } = provinceGeometry(units, ground);
  const all = [...shapes.values()];
  const sum = all.reduce((total, shape) => total + shapeArea(shape), 0);
  expect(sum / ringArea(outline)).toBeCloseTo(1, 3);
  for (const [index, shape] of all.entries()) {
    for (const other of all.slice(index + 1)) expect(commonArea(shape, other)).toBeLessThan(0.05);
  }
});

test.each(levels)(
  '%s: nine tenths of the ground lies in shapes near their official areas',
  (_, units, ground, tolerance) => {
    const {
      outline: [outline = []],
      shapes,
    } = provinceGeometry(units, ground);
    const official = units.reduce((sum, unit) => sum + unit.areaKm2, 0);
    expect(ringArea(outline) / official).toBeCloseTo(1, 1);
    const near = units.filter(
      (unit) => Math.abs(shapeArea(shapes.get(unit.id) ?? []) / unit.areaKm2 - 1) < tolerance,
    );
    expect(near.reduce((sum, unit) => sum + unit.areaKm2, 0) / official).toBeGreaterThan(0.9);
  },
);

test('the same units give the same shapes, in whatever process they are computed', () => {
  const first = provinceGeometry(presentCommunes);
  for (let other = 0; other < 12; other += 1)
    provinceGeometry(formerDistricts.slice(0, 4).map((unit) => ({ ...unit, id: `${unit.id}-${other}` })));
  const again = provinceGeometry(presentCommunes);
  expect(again).not.toBe(first);
  expect([...again.shapes]).toEqual([...first.shapes]);
});

test('the sketch resembles the real province where its boundary file stands beside the project', ({
  annotate,
}) => {
  const file = new URL('../../../../../shared/geo/lai-chau-province.geojson', import.meta.url);
  if (!existsSync(file)) return void annotate('../shared/geo is absent: nothing to compare the sketch with');
  const { geometry } = JSON.parse(readFileSync(file, 'utf8')).features[0];
  const polygons: number[][][][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const real: Shape = polygons.map((rings) =>
    rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => toPlane({ longitude, latitude }))),
  );
  expect(likeness([provinceGeometry(presentCommunes).outline], real)).toBeGreaterThan(0.85);
  expect(likeness([provinceGeometry(formerCommunes).outline], real)).toBeGreaterThan(0.9);
});

/** Common ground as a share of the ground of either. */
function likeness(a: Shape, b: Shape): number {
  const common = commonArea(a, b);
  return common / (shapeArea(a) + shapeArea(b) - common);
}

function shapeArea(shape: Shape): number {
  return shape.reduce((sum, [outer = [], ...holes]) => {
    return sum + ringArea(outer) - holes.reduce((hollow, hole) => hollow + ringArea(hole), 0);
  }, 0);
}

function commonArea(a: Shape, b: Shape): number {
  const geometry = (shape: Shape) =>
    shape.map((polygon) =>
      polygon.map((ring: readonly Point[]) => ring.map(([x, y]): [number, number] => [x, y])),
    );
  return shapeArea(intersection(geometry(a), geometry(b)));
}

test('where every unit has a boundary the map is made of these, and the outline is what no two share', () => {
  const square = (left: number): BoundaryGeometry => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [left, 22],
          [left + 0.5, 22],
          [left + 0.5, 22.1],
          [left, 22.1],
          [left, 22],
        ],
      ],
    ],
  });
  const [one, two] = presentCommunes;
  if (!one || !two) throw new Error('the gallery has communes');
  const units = [
    { ...one, boundary: square(103) },
    { ...two, boundary: square(103.5) },
  ];
  const { isReal, outline, shapes } = provinceGeometry(units);
  expect(isReal).toBe(true);
  expect(outline).toHaveLength(1);
  expect(outline[0]).toHaveLength(6);
  expect(ringArea(outline[0] ?? []) / shapeArea([...shapes.values()].flat())).toBeCloseTo(1, 9);
  const mixed = presentCommunes.map((unit) => (unit === one ? (units[0] ?? one) : unit));
  expect(provinceGeometry(mixed).isReal).toBe(false);
});
