import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Stopped, stopRequest } from './process/stop-request.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { progressOn } from './terminal/progress.mjs';
import { explain } from './terminal/refusal.mjs';

/** Standard output belongs to the command alone. */
const work = { step: progressOn(process.stderr), signal: stopRequest(process.env) };

try {
  const tools = await setUp(work, { build: false });
  process.exit(await runCli(tools));
} catch (error) {
  process.exit(error instanceof Stopped ? 130 : explain(error));
}

/**
 * @param {import('./setup/toolchain.mjs').Toolchain} tools
 * @returns {Promise<number>} exit code
 */
async function runCli(tools) {
  const main = join(root, 'apps/cli/src/main.ts');
  const parameters = ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)];
  const child = spawn(tools.node, parameters, { cwd: root, env: tools.env, stdio: 'inherit' });
  work.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + (constants.signals[/** @type {NodeJS.Signals} */ (signal)] ?? 0);
}
