import { expect, it } from 'vitest';
import { yearChange } from './year-change.ts';

const values = [
  { year: '2024', value: '200' },
  { year: '2025', value: '250' },
  { year: '2026', value: '10' },
];

it('compares the last full year with the one before, never the running one', () => {
  expect(yearChange(values, '2026-11-22', 'vi')).toEqual({
    year: '2025',
    before: '2024',
    value: '250',
    change: '+25 %',
  });
});

it('says nothing where a year is missing', () => {
  expect(yearChange(values, '2025-06-01', 'vi')).toBeNull();
});
