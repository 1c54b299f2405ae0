import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { crashedFiles, judge } from './package-tests.mjs';

const file = 'packages/example/src/rule.test.ts';
const good = {
  name: join(root, file),
  status: 'passed',
  assertionResults: [{ status: 'passed', fullName: 'a' }],
};

function report(testResults = [good]) {
  return { testResults };
}

function judged(change: Partial<Parameters<typeof judge>[0]>) {
  const result = { code: 0, output: 'what Vitest said', stdout: '' };
  return judge({ folder: 'packages/example', result, report: report(), expected: [file], ...change });
}

test('a package whose tests all ran and passed has no failure', () => {
  expect(judged({})).toEqual({ passed: 1, failed: 0, skipped: 0, troubles: [] });
});

test('a test file that the package passes over is a failure that names it', () => {
  const forgotten = 'packages/example/src/forgotten.spec.tsx';
  const { failed, troubles } = judged({ expected: [file, forgotten] });
  expect(failed).toBe(1);
  expect(troubles.join()).toContain(forgotten);
});

test('a test file that cannot be loaded is a failure, though none of its tests failed', () => {
  const broken = { name: join(root, file), status: 'failed', assertionResults: [] };
  expect(judged({ report: report([good, broken]) })).toMatchObject({ passed: 1, failed: 1 });
});

test('an error outside of every test is a failure with what was said', () => {
  const result = { code: 1, output: 'Unhandled Rejection', stdout: '' };
  const { failed, troubles } = judged({ result });
  expect(failed).toBe(1);
  expect(troubles.join()).toContain('Unhandled Rejection');
});

test('a test run without a report is a failure', () => {
  expect(judged({ report: undefined })).toMatchObject({ passed: 0, failed: 1 });
});

test('a package in which no test ran is a failure, unless only a selection was asked for', () => {
  expect(judged({ report: report([]), expected: [] })).toMatchObject({ failed: 1 });
  expect(judged({ report: report([]), expected: undefined })).toMatchObject({ failed: 0 });
});

test('a file in which Node itself crashed is found in what Vitest said, and judged by its second run', () => {
  const fell = join(root, 'packages/example/src/fell.test.ts');
  const output = `Caused by: Error: Worker exited unexpectedly with signal SIGSEGV during started state while running test file ${fell}\n`;
  const crashed = crashedFiles(output + output);
  expect(crashed).toEqual([fell]);
  const unfinished = {
    name: fell,
    status: 'failed',
    assertionResults: [{ status: 'pending', fullName: 'b' }],
  };
  const first = { result: { code: 1, output, stdout: '' }, report: report([good, unfinished]), crashed };
  const expected = [file, 'packages/example/src/fell.test.ts'];
  expect(judged({ ...first, expected })).toEqual({ passed: 1, failed: 0, skipped: 0, troubles: [] });
  expect(judged({ ...first, expected, crashed: [] })).toMatchObject({ passed: 1, failed: 1 });
});

test('what ends in another way is no crash of Node', () => {
  expect(crashedFiles('Error: Worker exited unexpectedly with exit code 1 during started state')).toEqual([]);
});
