import { expect, test } from 'vitest';
import { failed, passed, sum, verdict } from './tally.mjs';

test('the closing line counts passed and failed tests, and one failure is enough for exit code 1', () => {
  expect(verdict(sum([passed(), passed(), failed('no')]))).toEqual({
    line: '2 passed, 1 failed',
    exitCode: 1,
  });
  expect(verdict(sum([passed()]))).toEqual({ line: '1 passed, 0 failed', exitCode: 0 });
});

test('a run in which no test ran is a failure', () => {
  expect(verdict(sum([]))).toEqual({ line: '0 passed, 1 failed', exitCode: 1 });
});

test('skipped tests are not counted as passed', () => {
  const skipped = { passed: 0, failed: 0, skipped: 3, troubles: [] };
  expect(verdict(sum([skipped]))).toEqual({ line: '0 passed, 1 failed', exitCode: 1 });
});
