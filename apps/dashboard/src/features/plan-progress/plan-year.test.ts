import { expect, it } from 'vitest';
import { chosenYear } from './plan-year.ts';

const years = [2027, 2026, 2025];

it('shows the plan of this year unless the address names another one that there is', () => {
  expect(chosenYear({}, years, '2026-11-22')).toBe(2026);
  expect(chosenYear({ year: '2025' }, years, '2026-11-22')).toBe(2025);
  expect(chosenYear({ year: '1999' }, years, '2026-11-22')).toBe(2026);
});

it('shows the last plan before a year without one, and any rather than none', () => {
  expect(chosenYear({}, years, '2031-01-01')).toBe(2027);
  expect(chosenYear({}, years, '2020-01-01')).toBe(2027);
  expect(chosenYear({}, [], '2026-01-01')).toBeUndefined();
});
