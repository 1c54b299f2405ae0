import { expect, it } from 'vitest';
import { formatDate, formatDays, formatPeriod } from './date.ts';

it('writes a day as each language does, whatever the machine’s time zone', () => {
  expect(formatDate('2016-09-27', 'vi')).toBe('27/9/2016');
  expect(formatDate('2016-09-27', 'en')).toBe('27 Sep 2016');
});

it('says what two days share only once', () => {
  expect(formatDays('2024-06-03', '2024-06-05', 'vi')).toBe('3–5/6/2024');
  expect(formatDays('2024-05-30', '2024-06-02', 'en')).toBe('30 May – 2 Jun 2024');
  expect(formatDays('2024-06-03', null, 'vi')).toBe('3/6/2024');
});

it('reads a half-open period by its last day', () => {
  expect(formatPeriod('2011-01-01', '2022-01-01', 'vi')).toBe('2011–2021');
  expect(formatPeriod('2025-01-01', '2025-07-01', 'vi')).toBe('1/1 – 30/6/2025');
});
