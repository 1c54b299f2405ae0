import { expect, it } from 'vitest';
import { daysOf, readPeriod } from './period.ts';

it('reads the years whichever way round, and one alone', () => {
  expect(readPeriod({ from: '2018', to: '2015' })).toEqual({ from: 2015, to: 2018 });
  expect(readPeriod({ to: '2015' })).toEqual({ to: 2015 });
});

it('takes no notice of what is no year', () => {
  expect(readPeriod({ from: 'x', to: '20' })).toBeNull();
});

it('ends before the first day of the year after the last', () => {
  expect(daysOf({ from: 2015, to: 2018 })).toEqual({ gte: '2015-01-01', lt: '2019-01-01' });
});
