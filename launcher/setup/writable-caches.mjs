import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { toolsDirectory } from '../root.mjs';

/**
 * npm and pnpm keep caches below the home directory. Where that cannot be written to (a service account, a cache
 * that an earlier `sudo npm` took over), they get places of their own in the checkout. HOME stays as it is: Next
 * takes no checkout for a workspace that has the home directory in it.
 *
 * @param {NodeJS.ProcessEnv} environment is changed
 */
export function ensureWritableCaches(environment) {
  const home = environment.HOME || homedir();
  const needed = [
    environment.npm_config_cache ?? join(home, '.npm'),
    environment.XDG_CACHE_HOME ?? join(home, '.cache'),
    environment.XDG_DATA_HOME ?? join(home, '.local', 'share'),
    environment.XDG_STATE_HOME ?? join(home, '.local', 'state'),
  ];
  if (process.platform === 'win32' || needed.every(canBeWritten)) return;
  const own = join(toolsDirectory, 'caches');
  mkdirSync(own, { recursive: true });
  Object.assign(environment, {
    npm_config_cache: join(own, 'npm'),
    PNPM_HOME: join(own, 'pnpm'),
    XDG_CACHE_HOME: join(own, 'cache'),
    XDG_DATA_HOME: join(own, 'data'),
    XDG_STATE_HOME: join(own, 'state'),
  });
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
