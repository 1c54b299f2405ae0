import { expect, test } from 'vitest';
import { logPosition } from './log-position.ts';
import { PrimaryLog } from './primary-log.ts';

test('positions are ordered as PostgreSQL orders them', () => {
  expect(logPosition('0/FFFFFFFF')).toBeLessThan(logPosition('1/0'));
  expect(logPosition('16/B374D848')).toBe(0x16_b374_d848n);
});

test('a replica is near enough where it has what the primary had so long ago', () => {
  const log = new PrimaryLog(1_000);
  expect(log.isNearEnough(5n)).toBe(false);
  log.note(10n, 0);
  log.note(20n, 900);
  expect(log.isNearEnough(9n)).toBe(false);
  expect(log.isNearEnough(10n)).toBe(true);
  log.note(20n, 1_800);
  // Ten was written more than a second ago, and twenty was not.
  expect(log.isNearEnough(10n)).toBe(true);
  log.note(20n, 1_900);
  expect(log.isNearEnough(19n)).toBe(false);
  expect(log.isNearEnough(20n)).toBe(true);
});
