import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { toolsDirectory } from '../root.mjs';

/**
 * npm and pnpm keep caches below the home directory. Where that cannot be written to (a service account, a cache
 * that an earlier `sudo npm` took over), they get a home of their own in the checkout.
 *
 * @param {NodeJS.ProcessEnv} environment is changed
 */
export function ensureWritableHome(environment) {
  const home = environment.HOME || homedir();
  const needed = [
    environment.npm_config_cache ?? join(home, '.npm'),
    environment.XDG_CACHE_HOME ?? join(home, '.cache'),
    environment.XDG_DATA_HOME ?? join(home, '.local', 'share'),
    environment.XDG_STATE_HOME ?? join(home, '.local', 'state'),
  ];
  if (process.platform === 'win32' || needed.every(canBeWritten)) return;
  const own = join(toolsDirectory, 'home');
  mkdirSync(own, { recursive: true });
  for (const name of ['XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'PNPM_HOME', 'npm_config_cache']) {
    delete environment[name];
  }
  environment.HOME = own;
}

/**
 * Whether the folder, or the nearest one above it that exists, lets this user write.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function canBeWritten(folder) {
  if (!existsSync(folder) && dirname(folder) !== folder) return canBeWritten(dirname(folder));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
