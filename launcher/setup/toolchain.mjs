import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustRun, runCommand } from '../process/run-command.mjs';
import { root, toolsDirectory } from '../root.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { childEnvironment } from './child-environment.mjs';
import { nodePackage, nodeVersion, runsSources } from './node-package.mjs';
import { npmCommand } from './npm-command.mjs';
import { ensureWritableCaches } from './writable-caches.mjs';

/**
 * What everything else is run with.
 *
 * @typedef {object} Toolchain
 * @property {string} node a Node that runs our sources
 * @property {string} pnpm
 * @property {NodeJS.ProcessEnv} env the environment for programs, with both first in PATH
 */

/** @typedef {{ pnpm: string, node: string | null, platform: string }} Stamp */

const stampFile = join(toolsDirectory, 'toolchain.json');
const modules = join(toolsDirectory, 'node_modules');
const platform = `${process.platform}-${process.arch}`;
const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * The pinned pnpm and, where the user's Node is too old, a current one, from the registry on the first call. Later
 * calls read one small file.
 *
 * @param {import('../work.mjs').Work} work
 * @returns {Promise<Toolchain>}
 */
export async function ensureToolchain({ step, signal }) {
  const pnpm = pinnedPnpm();
  const stamp = readStamp();
  const own = runsSources(process.versions.node);
  const complete = stamp?.pnpm === pnpm && stamp.platform === platform;
  if (complete && (own || stamp.node === nodeVersion)) return toolchain(stamp);
  /** @type {Stamp} */
  const wanted = { pnpm, platform, node: own ? null : nodeVersion };
  if (!(await works(wanted, signal))) {
    const what = own ? `pnpm ${pnpm}` : `pnpm ${pnpm} and Node ${nodeVersion}`;
    await step(`Getting ${what}`, () => download(wanted, signal));
  }
  writeFileSync(stampFile, JSON.stringify(wanted));
  return toolchain(wanted);
}

/** @returns {string} version of pnpm that package.json names */
function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '');
}

/** @returns {Stamp | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {Stamp} stamp
 * @returns {Toolchain}
 */
function toolchain(stamp) {
  const node = stamp.node ? ownNode() : process.execPath;
  const env = childEnvironment(process.env, [join(modules, '.bin'), dirname(node)]);
  ensureWritableCaches(env);
  // Programs are TypeScript as it stands: to compile it anew is a third of each start.
  env.NODE_COMPILE_CACHE ??= join(toolsDirectory, 'compiled');
  return { node, pnpm: pnpmProgram(), env };
}

function pnpmProgram() {
  return join(modules, 'pnpm', `pnpm${suffix}`);
}

function ownNode() {
  return join(modules, nodePackage(platform), 'bin', `node${suffix}`);
}

/**
 * @param {Stamp} wanted
 * @param {AbortSignal} signal
 */
async function works(wanted, signal) {
  const { env } = toolchain(wanted);
  const says = async (/** @type {string} */ program, /** @type {string} */ version) => {
    const result = await runCommand([program, '--version'], { env, cwd: root, signal }).catch((error) => {
      signal.throwIfAborted();
      return { code: 1, stdout: String(error) };
    });
    return result.code === 0 && result.stdout.trim() === version;
  };
  return (
    (await says(pnpmProgram(), wanted.pnpm)) &&
    (wanted.node === null || (await says(ownNode(), `v${wanted.node}`)))
  );
}

/**
 * @param {Stamp} wanted
 * @param {AbortSignal} signal
 */
async function download(wanted, signal) {
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(toolsDirectory, { recursive: true });
  const env = childEnvironment(process.env, [dirname(process.execPath)]);
  ensureWritableCaches(env);
  const options = { env, cwd: root, signal };
  const packages = [`pnpm@${wanted.pnpm}`];
  if (wanted.node) packages.push(`${nodePackage(platform)}@${wanted.node}`);
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await mustRun(
    'Getting the tools from the npm registry',
    [...npmCommand(process.env), 'install', ...quiet, '--prefix', toolsDirectory, ...packages],
    options,
  );
  const pnpmPackage = join(modules, 'pnpm');
  await mustRun('Setting up pnpm', [process.execPath, 'install.js'], { ...options, cwd: pnpmPackage });
  if (!(await works(wanted, signal))) {
    throw new Refusal(
      `The tools in ${toolsDirectory} do not run on this machine; Node 24 or newer is needed.`,
    );
  }
}
