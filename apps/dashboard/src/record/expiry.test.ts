import { expect, it } from 'vitest';
import { expiryOf } from './expiry.ts';

it('is valid through its last day', () => {
  expect(expiryOf('2026-11-22', '2026-11-22')).toBe('soon');
  expect(expiryOf('2026-11-21', '2026-11-22')).toBe('expired');
});

it('asks for attention 120 days ahead', () => {
  expect(expiryOf('2027-03-22', '2026-11-22')).toBe('soon');
  expect(expiryOf('2027-03-23', '2026-11-22')).toBe('valid');
  expect(expiryOf(null, '2026-11-22')).toBe('open');
});
