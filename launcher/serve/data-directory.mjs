import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, errorNote } from '../process/error-code.mjs';
import { livingProcess } from '../process/process-identity.mjs';
import { Refusal } from '../terminal/refusal.mjs';

/**
 * Makes sure that the data directory can be used before any long work begins. The database guards it again when
 * it opens it.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @returns {string} the folder for logs in it
 * @throws Refusal
 */
export function requireDataDirectory({ dataDirectory, databaseUrl }) {
  const logs = join(dataDirectory, 'logs');
  const probe = join(dataDirectory, `.written-by-${process.pid}`);
  try {
    makeFolder(logs);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Refusal(
      `The data directory ${dataDirectory} cannot be written to${errorNote(error)}: choose another with DATA_DIR.`,
    );
  }
  const holder = databaseUrl ? undefined : livingProcess(join(dataDirectory, 'nhipcau.lock'));
  if (holder !== undefined) {
    throw new Refusal(
      `The data directory ${dataDirectory} is in use by another Nhịp Cầu (process ${holder}): stop that one, or choose another directory with DATA_DIR.`,
    );
  }
  return logs;
}

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never returns where the system lets nobody make
 * one, below /proc say.
 *
 * @param {string} path
 */
function makeFolder(path) {
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
