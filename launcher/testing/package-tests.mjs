import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { lastLines, runCommand } from '../process/run-command.mjs';
import { root } from '../root.mjs';
import { failed, sum } from './tally.mjs';
import { testFilesBelow } from './test-files.mjs';

const shownLines = 200;

/**
 * The part of Vitest's JSON report that is read here.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * Runs the tests of one package by its own `test` script, which has to be Vitest's.
 *
 * @param {import('../setup/workspace.mjs').Member} member
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {import('../work.mjs').Work} work
 * @param {readonly string[]} options passed on to Vitest; with them not all test files have to run
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runPackageTests({ folder, scripts }, tools, { signal }, options) {
  const files = testFilesBelow(folder);
  if (!scripts.test) return failed(`${folder} has ${files.length} test files but no test script.`);
  const directory = mkdtempSync(join(tmpdir(), 'nhipcau-test-'));
  const reportFile = join(directory, 'report.json');
  try {
    const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const command = [tools.pnpm, 'run', 'test', ...reporting, ...options];
    const result = await runCommand(command, { env: tools.env, cwd: join(root, folder), signal });
    return judge({
      folder,
      result,
      report: readReport(reportFile),
      expected: options.length > 0 ? undefined : files,
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Adds to what Vitest counts what it does not: files that failed to load, errors outside of any test, and test
 * files that its configuration passes over.
 *
 * @param {object} run
 * @param {string} run.folder
 * @param {import('../process/run-command.mjs').CommandResult} run.result
 * @param {Report | undefined} run.report
 * @param {readonly string[] | undefined} run.expected test files that have to be in the report; undefined for a selection
 */
export function judge({ folder, result, report, expected }) {
  const output = lastLines(result.output, shownLines);
  if (!report) return failed(`${output}\n${folder}: Vitest left no report (exit code ${result.code}).`);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const ran = new Set(report.testResults.map(({ name }) => relative(root, name).split(sep).join('/')));
  const passedOver = (expected ?? []).filter((file) => !ran.has(file));
  const failures = report.numFailedTests + unloaded.length;
  const counted = {
    passed: report.numPassedTests,
    failed: failures,
    skipped: report.numPendingTests + report.numTodoTests,
    troubles: failures > 0 ? [output] : [],
  };
  const more = passedOver.map((file) => failed(`${file} was not run by the test script of its package.`));
  if (failures === 0 && result.code !== 0)
    more.push(failed(`${output}\n${folder}: exit code ${result.code}.`));
  if (expected && report.numPassedTests + failures === 0) more.push(failed(`${folder}: no test ran.`));
  return sum([counted, ...more]);
}
