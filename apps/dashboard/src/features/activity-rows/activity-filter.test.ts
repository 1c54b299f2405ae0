import { expect, it } from 'vitest';
import { activityFilter } from './activity-filter.ts';

it('opens the very rows that a count is made of', () => {
  const filter = activityFilter(
    { kind: 'EXCHANGE', country: 'CN', setting: 'none', year: '2019' },
    { provenance: undefined },
  );
  expect(JSON.parse(JSON.stringify(filter))).toEqual({
    kind: { eq: 'EXCHANGE' },
    setting: { isNull: true },
    counterpartCountry: { eq: 'CN' },
    year: { eq: 2019 },
  });
});
