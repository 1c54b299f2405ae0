import { expect, it } from 'vitest';
import { formatDecimal, parseDecimal, roundDecimal, writeDecimal } from './decimal.ts';

it('writes grouping and point as each language does', () => {
  expect(formatDecimal('1234567.50', 'vi')).toBe('1.234.567,5');
  expect(formatDecimal('1234567.50', 'en')).toBe('1,234,567.5');
});

it('rounds the half away from zero, on both sides', () => {
  const round = (text: string) => writeDecimal(roundDecimal(parseDecimal(text), 0), 'en');
  expect([round('2.5'), round('-2.5'), round('2.4999')]).toEqual(['3', '−3', '2']);
});

it('refuses what is no decimal instead of showing it', () => {
  expect(() => parseDecimal('1e9')).toThrow(RangeError);
});
