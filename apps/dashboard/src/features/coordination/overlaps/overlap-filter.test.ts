import { expect, it } from 'vitest';
import { coverageFilter, overlapFilter, readSince } from './overlap-filter.ts';

const today = '2026-11-23';
const reader = { provenance: { ne: 'DEMO' } } as const;

it('looks back over the last years unless the address says otherwise', () => {
  expect(readSince({}, today)).toBe(2022);
  expect(readSince({ since: '2015' }, today)).toBe(2015);
  expect(readSince({ since: 'x' }, today)).toBe(2022);
  expect(readSince({ since: 'all' }, today)).toBeNull();
});

it('keeps projects whose last day is not stated, since they may be under way', () => {
  expect(coverageFilter({ since: '2020' }, today, reader).or).toEqual([
    { endDate: { gte: '2020-01-01' } },
    { endDate: { isNull: true } },
  ]);
});

it('leaves out pairs that somebody has found to be none, unless they are asked for', () => {
  expect(overlapFilter({}).verdict).toEqual({ ne: 'NOT_AN_OVERLAP' });
  expect(overlapFilter({ verdict: 'NOT_AN_OVERLAP' }).verdict).toEqual({ eq: 'NOT_AN_OVERLAP' });
  expect(overlapFilter({ verdict: 'all', score: '60' })).toEqual({ verdict: undefined, score: { gte: 60 } });
});
