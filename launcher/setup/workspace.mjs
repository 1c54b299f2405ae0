import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

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
  const patterns = [...section.matchAll(/- ['"]?([^'"\n]+)/g)].map(([, pattern = '']) => pattern);
  if (patterns.length === 0) throw new Error('pnpm-workspace.yaml names no packages');
  return patterns
    .flatMap(foldersOf)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return { folder, name, scripts };
    });
}

/**
 * @param {string} pattern a folder, or `PARENT/*` for all folders in one
 * @returns {readonly string[]}
 */
function foldersOf(pattern) {
  const parent = /^(.+)\/\*$/.exec(pattern)?.[1];
  if (parent === undefined) return [pattern];
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent))
    .sort()
    .map((child) => `${parent}/${child}`);
}
