import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorNote } from './error-code.mjs';
import { livingProcess } from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

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
    mkdirSync(logs, { recursive: true });
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
