import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const testFile = /\.(test|spec)\.[cm]?[jt]sx?$/;
/** Folders that hold no source of ours: what git ignores everywhere. */
const foreign = /(^|\/)(node_modules|\.next|\.turbo|\.git|\.tools|coverage)$|^data$/;

/**
 * Test files below a folder of the checkout, as paths relative to the root with slashes.
 *
 * @param {string} folder relative to the root; '' for all of it
 * @returns {readonly string[]}
 */
export function testFilesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return foreign.test(path) ? [] : testFilesBelow(path);
      return testFile.test(entry.name) ? [path] : [];
    });
}
