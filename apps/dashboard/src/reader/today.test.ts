import { expect, it } from 'vitest';
import { daysAfter, today } from './today.ts';

it('turns the day at midnight in Lai Châu, seven hours before Greenwich', () => {
  expect(today(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
  expect(today(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
});

it('counts days across the end of a year', () => {
  expect(daysAfter('2026-12-20', 30)).toBe('2027-01-19');
});
