import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../process/run-command.mjs';
import { root, toolsDirectory } from '../root.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { runningDashboards } from './running-dashboards.mjs';

const stampFile = join(toolsDirectory, 'built.json');
/** Next writes it last, with a name of its own for each build. */
const buildIdFile = join(root, 'apps', 'dashboard', '.next', 'BUILD_ID');

/**
 * Program and arguments of the installed turbo.
 *
 * @param {import('./toolchain.mjs').Toolchain} tools
 * @param {readonly string[]} parameters
 */
export function turboCommand(tools, parameters) {
  return [tools.node, join(root, 'node_modules', 'turbo', 'bin', 'turbo'), ...parameters];
}

/**
 * Builds what changed; nothing when all sources are as they were at the last build. A dashboard that runs would
 * serve pages of two builds at once, so its checkout is not built below it.
 *
 * @param {import('./toolchain.mjs').Toolchain} tools
 * @param {import('../work.mjs').Work} work
 */
export async function ensureBuilt(tools, { step, signal }) {
  const options = { env: tools.env, cwd: root, signal };
  const plan = await mustRun(
    'Planning the build',
    turboCommand(tools, ['run', 'build', '--dry=json']),
    options,
  );
  const sources = tasksDigest(plan.stdout);
  if (readFile(stampFile) === stampOf(sources)) return;
  const [running] = runningDashboards();
  if (running !== undefined) {
    throw new Refusal(
      `The sources changed while the dashboard of this checkout runs (process ${running}): stop it first, then it can be built again.`,
    );
  }
  await step('Building the dashboard', () =>
    mustRun(
      'The build',
      turboCommand(tools, [
        'run',
        'build',
        '--output-logs=new-only',
        '--log-order=grouped',
        '--concurrency=2',
      ]),
      options,
    ),
  );
  writeFileSync(stampFile, stampOf(sources));
}

/**
 * What would be built, as turbo's hashes of all that goes into each task.
 *
 * @param {string} plan answer of `turbo run build --dry=json`
 * @returns {string}
 */
function tasksDigest(plan) {
  /** @type {{ tasks: { taskId: string, hash: string, command: string }[] }} */
  const { tasks } = JSON.parse(plan);
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, hash }) => `${taskId} ${hash}`)
    .sort()
    .join('\n');
}

/** @param {string} sources */
function stampOf(sources) {
  return JSON.stringify({ sources, build: readFile(buildIdFile) ?? null });
}

/** @param {string} file */
function readFile(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
