import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../process/run-command.mjs';
import { root } from '../root.mjs';
import { workspaceMembers } from './workspace.mjs';

/** Below node_modules, so that deleting that folder is enough to install again. */
const stampFile = join(root, 'node_modules', '.nhipcau-installed');

/**
 * Installs the packages of the lockfile, unless nothing changed since that last went well.
 *
 * @param {import('./toolchain.mjs').Toolchain} tools
 * @param {import('../work.mjs').Work} work
 */
export async function ensureInstalled(tools, { step, signal }) {
  const stamp = manifestsDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && foldersArePresent()) return;
  const command = [tools.pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  await step('Installing packages', () =>
    mustRun('Installing packages', command, { env: tools.env, cwd: root, signal }),
  );
  writeFileSync(stampFile, stamp);
}

/** SHA-256 over everything that decides what is installed, and the machine it is installed for. */
function manifestsDigest() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', '.npmrc'];
  files.push(...workspaceMembers().map(({ folder }) => `${folder}/package.json`));
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of files) {
    const path = join(root, file);
    hash.update(`\0${file}\0`).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}

function foldersArePresent() {
  return workspaceMembers().every(({ folder }) => existsSync(join(root, folder, 'node_modules')));
}
