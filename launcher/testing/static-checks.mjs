import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../process/run-command.mjs';
import { root } from '../root.mjs';
import { turboCommand } from '../setup/build.mjs';
import { workspaceMembers } from '../setup/workspace.mjs';
import { failed, passed, sum } from './tally.mjs';

const summaries = join(root, '.turbo', 'runs');

/**
 * @typedef {(tools: import('../setup/toolchain.mjs').Toolchain, signal: AbortSignal) => Promise<import('./tally.mjs').Tally>} Check
 */

/** @type {Check} form and habits of every file */
export function lint(tools, signal) {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return asOneTest([tools.node, biome, 'check', '--error-on-warnings', '.'], tools, signal);
}

/** @type {Check} which package may know which */
export function boundaries(tools, signal) {
  return asOneTest(turboCommand(tools, ['boundaries']), tools, signal);
}

/** @type {Check} types, one test per package; a package without the script fails, where turbo would pass it over */
export async function types(tools, signal) {
  const members = workspaceMembers();
  const silent = members.filter(({ scripts }) => !scripts.check);
  const missing = silent.map(({ folder }) => failed(`${folder} has no check script.`));
  mkdirSync(summaries, { recursive: true });
  const before = new Set(readdirSync(summaries));
  const flags = ['--summarize', '--continue=always', '--output-logs=errors-only', '--log-order=grouped'];
  const command = turboCommand(tools, ['run', 'check', ...flags, '--concurrency=2']);
  const result = await runCommand(command, { env: tools.env, cwd: root, signal });
  const [file] = readdirSync(summaries).filter((name) => !before.has(name));
  if (!file) return failed(`${result.output}\nturbo left no summary of the checks.`);
  const failures = failedTasks(join(summaries, file));
  rmSync(join(summaries, file));
  const checked = members.length - silent.length;
  const failedChecks = members.filter(({ name }) => failures.has(`${name}#check`)).length;
  const counted = { passed: checked - failedChecks, failed: failedChecks, skipped: 0, troubles: [] };
  if (result.code === 0) return sum([counted, ...missing]);
  const trouble = { passed: 0, failed: failedChecks === 0 ? 1 : 0, skipped: 0, troubles: [result.output] };
  return sum([counted, trouble, ...missing]);
}

/**
 * @param {string} summary file of `turbo run --summarize`
 * @returns {ReadonlySet<string>} ids of tasks that failed or did not run
 */
function failedTasks(summary) {
  /** @type {{ tasks: { taskId: string, execution?: { exitCode: number | null } }[] }} */
  const { tasks } = JSON.parse(readFileSync(summary, 'utf8'));
  return new Set(tasks.filter(({ execution }) => execution?.exitCode !== 0).map(({ taskId }) => taskId));
}

/**
 * @param {readonly string[]} command
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {AbortSignal} signal
 */
async function asOneTest(command, tools, signal) {
  const { code, output } = await runCommand(command, { env: tools.env, cwd: root, signal });
  return code === 0 ? passed() : failed(output);
}
