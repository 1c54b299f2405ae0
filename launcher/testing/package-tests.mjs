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
  const first = await runVitest(folder, tools, signal, options);
  const crashed = crashedFiles(first.result.output);
  const expected = options.length > 0 ? undefined : files;
  if (crashed.length === 0) return judge({ folder, ...first, expected });
  const again = await runVitest(folder, tools, signal, crashed);
  const note = `${crashed.join(', ')}: run twice, because Node crashed in it.`;
  return sum([
    judge({ folder, ...first, expected, crashed }),
    judge({ folder, ...again, expected: undefined }),
    { passed: 0, failed: 0, skipped: 0, troubles: [note] },
  ]);
}

/**
 * @param {string} folder
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {AbortSignal} signal
 * @param {readonly string[]} parameters of Vitest
 */
async function runVitest(folder, tools, signal, parameters) {
  const directory = mkdtempSync(join(tmpdir(), 'nhipcau-test-'));
  const reportFile = join(directory, 'report.json');
  try {
    const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const command = [tools.pnpm, 'run', 'test', ...reporting, ...parameters];
    const result = await runCommand(command, { env: tools.env, cwd: join(root, folder), signal });
    return { result, report: readReport(reportFile) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Test files whose process was ended by a fault of Node itself. Opening and closing many WebAssembly databases in one process
 * brings it about now and then (https://github.com/nodejs/node/issues/64500); nothing of ours can.
 *
 * @param {string} output of Vitest
 * @returns {readonly string[]} absolute paths
 */
export function crashedFiles(output) {
  const found = output.matchAll(/exited unexpectedly with signal SIGSEGV .* while running test file (\S+)/g);
  return [...new Set([...found].map(([, file]) => file ?? ''))];
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
 * @param {readonly string[]} [run.crashed] absolute paths of test files that are judged by another run
 */
export function judge({ folder, result, report, expected, crashed = [] }) {
  const output = lastLines(result.output, shownLines);
  if (!report) return failed(`${output}\n${folder}: Vitest left no report (exit code ${result.code}).`);
  const results = report.testResults.filter(({ name }) => !crashed.includes(name));
  const count = counter(results);
  const unloaded = results.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const ran = new Set(report.testResults.map(({ name }) => relative(root, name).split(sep).join('/')));
  const passedOver = (expected ?? []).filter((file) => !ran.has(file) && !crashed.includes(join(root, file)));
  const failures = count('failed') + unloaded.length;
  const counted = {
    passed: count('passed'),
    failed: failures,
    skipped: count('skipped') + count('pending') + count('todo'),
    troubles: failures > 0 ? [output] : [],
  };
  const more = passedOver.map((file) => failed(`${file} was not run by the test script of its package.`));
  if (failures === 0 && result.code !== 0 && crashed.length === 0)
    more.push(failed(`${output}\n${folder}: exit code ${result.code}.`));
  if (expected && crashed.length === 0 && count('passed') + failures === 0)
    more.push(failed(`${folder}: no test ran.`));
  return sum([counted, ...more]);
}

/**
 * @param {Report['testResults']} results
 * @returns {(status: string) => number} how many tests ended so
 */
function counter(results) {
  const statuses = results.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  return (wanted) => statuses.filter((status) => status === wanted).length;
}
