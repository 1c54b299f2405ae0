import { expect, it } from 'vitest';
import { formerUnitOf } from './former-unit-of.ts';

const commune = (unitId: string, district: string) => ({
  unit: { unitId, level: 'COMMUNE' as const, parent: { unitId: district } },
});
const crosswalk = {
  districts: { nodes: [{ unitId: 'A' }, { unitId: 'B' }] },
  present: {
    nodes: [
      { unitId: 'same', predecessors: [commune('a1', 'A')] },
      { unitId: 'within', predecessors: [commune('a2', 'A'), commune('a3', 'A')] },
      { unitId: 'across', predecessors: [commune('a4', 'A'), commune('b1', 'B')] },
    ],
  },
};

it('carries back to a district what lies in one, and nothing that lies across', () => {
  const of = formerUnitOf(crosswalk, 'districts');
  expect(['A', 'a2', 'b1', 'same', 'within', 'across'].map((unit) => of.get(unit))).toEqual([
    'A',
    'A',
    'B',
    'A',
    'A',
    undefined,
  ]);
});

it('carries back to a former commune only what was made of it alone', () => {
  const of = formerUnitOf(crosswalk, 'formerCommunes');
  expect(['a2', 'same', 'within', 'A'].map((unit) => of.get(unit))).toEqual([
    'a2',
    'a1',
    undefined,
    undefined,
  ]);
});
