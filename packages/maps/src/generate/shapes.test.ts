import { geoBounds } from 'd3-geo';
import { expect, test } from 'vitest';
import { regionSize } from '../projection/region-projection.ts';
import { worldSize } from '../projection/world-projection.ts';
import { containsPoint, ringArea } from '../province/ring.ts';
import { findOnBorderRegionMap, regionShapes } from '../region/region-shapes.ts';
import { pathRings } from '../svg/path-rings.ts';
import { findOnWorldMap, laiChau, worldShapes } from '../world/world-shapes.ts';
import { readPlaces } from './geojson-places.ts';

const sheet = worldSize.width * worldSize.height;

test('no country is inverted: none covers more of the sheet than the largest does', () => {
  for (const [code, path] of Object.entries(worldShapes.countries)) {
    const area = pathRings(path).reduce((sum, ring) => sum + ringArea(ring), 0);
    expect([code, area < sheet * 0.08]).toEqual([code, true]);
  }
  expect(worldShapes.countries.AQ).toBeUndefined();
});

test('no unit of the border region is inverted: none reaches all four edges of the sheet', () => {
  for (const [code, path] of Object.entries(regionShapes.units)) {
    const area = pathRings(path).reduce((sum, ring) => sum + ringArea(ring), 0);
    expect([code, area < regionSize.width * regionSize.height * 0.5]).toEqual([code, true]);
  }
});

test('Viet Nam is large on its own maps, and Lai Châu lies in it on both', () => {
  for (const [path, point] of [
    [worldShapes.countries.VN, findOnWorldMap(laiChau)],
    [regionShapes.countries.VN, findOnBorderRegionMap(laiChau)],
  ] as const) {
    const rings = pathRings(path ?? '');
    expect(rings.some((ring) => containsPoint(ring, [point?.x ?? 0, point?.y ?? 0]))).toBe(true);
  }
});

test('every country of the world has a place, however small: Singapore and the Maldives too', () => {
  for (const code of ['VN', 'SG', 'MV', 'US', 'FR', 'LU', 'KR', 'JP', 'LA', 'CN', 'AU']) {
    const spot = findOnWorldMap({ countryCode: code });
    expect([code, spot !== undefined && spot.x > 0 && spot.x < worldSize.width]).toEqual([code, true]);
  }
  expect(findOnWorldMap({ countryCode: 'ZZ' })).toBeUndefined();
});

test('the four partners beyond the border have shapes, and their symbols stand inside them', () => {
  for (const unit of ['CN-YN', 'LA-OU', 'LA-PH', 'LA-LP']) {
    const { x = 0, y = 0 } = findOnBorderRegionMap({ unitId: unit }) ?? {};
    expect(pathRings(regionShapes.units[unit] ?? '').some((ring) => containsPoint(ring, [x, y]))).toBe(true);
  }
});

test('Hoàng Sa and Trường Sa lie east of the mainland, on the world map and in the inset', () => {
  for (const { archipelagos, home } of [
    { archipelagos: worldShapes.archipelagos, home: worldShapes.countries.VN ?? '' },
    { archipelagos: regionShapes.inset.archipelagos, home: regionShapes.inset.home },
  ]) {
    const east = Math.max(...pathRings(home).flatMap((ring) => ring.map(([x]) => x)));
    for (const islets of [archipelagos.hoangSa, archipelagos.truongSa]) {
      expect(islets.length).toBeGreaterThanOrEqual(5);
      expect(Math.min(...islets.map(({ x }) => x))).toBeGreaterThan(east);
    }
  }
});

test('the source holds the islets under the two codes that are given back to Viet Nam', async () => {
  const { features } = await readPlaces();
  const boundsOf = (code: string) => {
    const found = features.find((place) => place.properties.iso_3166_2 === code);
    return found && geoBounds(found)[0].map(Math.round);
  };
  expect(boundsOf('CN-X01~')).toEqual([111, 16]);
  expect(boundsOf('-99-X08~')).toEqual([114, 10]);
});
