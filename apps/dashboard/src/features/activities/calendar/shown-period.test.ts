import { expect, it } from 'vitest';
import {
  monthPeriod,
  narrowedPeriod,
  periodChange,
  readPeriod,
  stepPeriod,
  yearPeriod,
} from './shown-period.ts';

it('shows the year or month that the address names, and none where it names nonsense', () => {
  expect(readPeriod({ at: '2024' })).toEqual(yearPeriod(2024));
  expect(readPeriod({ at: '2024-02' })).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
  expect(readPeriod({ at: '2024-13' })).toBeNull();
  expect(readPeriod({})).toBeNull();
});

it('follows the year that narrows the page, and takes it along when turned', () => {
  expect(readPeriod({ at: '2024-05', year: '2019' })).toEqual(yearPeriod(2019));
  expect(readPeriod({ at: '2019-05', year: '2019' })).toEqual(monthPeriod('2019-05'));
  expect(readPeriod({ year: 'none' })).toBeNull();
  expect(periodChange({ year: '2019' }, yearPeriod(2020))).toEqual({ at: '2020', year: '2020' });
  expect(periodChange({ year: 'none' }, monthPeriod('2020-01'))).toEqual({ at: '2020-01' });
});

it('steps over the end of a year', () => {
  expect(stepPeriod(monthPeriod('2024-12'), 1).month).toBe('2025-01');
  expect(stepPeriod(monthPeriod('2024-01'), -1).month).toBe('2023-12');
  expect(stepPeriod(yearPeriod(2024), -1).year).toBe(2023);
});

it('opens no rows from before or after the days that narrow the page', () => {
  const query = { from: '2024-05-10', to: '2024-12-31' };
  expect(narrowedPeriod(query, monthPeriod('2024-05'))).toEqual({ from: '2024-05-10', to: '2024-05-31' });
});
