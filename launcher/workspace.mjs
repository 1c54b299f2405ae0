import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * A package of the monorepo.
 *
 * @typedef {object} Member
 * @property {string} folder relative to the root, with slashes: `packages/database`
 * @property {string} name
 * @property {Record<string, string>} scripts
 */

/**
 * All packages that pnpm-workspace.yaml names, in the order of their folders.
 *
 * @returns {readonly Member[]}
 */
export function workspaceMembers() {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const section = /^packages:\n((?: +- .+\n)+)/m.exec(text)?.[1] ?? '';
  const parents = [...section.matchAll(/- ['"]?([^*'"\n]+)\/\*/g)].map(([, parent = '']) => parent);
  if (parents.length === 0) throw new Error('pnpm-workspace.yaml names no packages');
  return parents.flatMap((parent) => membersBelow(parent));
}

/**
 * @param {string} parent
 * @returns {readonly Member[]}
 */
function membersBelow(parent) {
  const directory = join(root, parent);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((child) => `${parent}/${child}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return { folder, name, scripts };
    });
}
