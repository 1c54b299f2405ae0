import { rmdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { copyFiles } from '@nhipcau/storage/copy-files';
import type { Environment } from '../environment.ts';
import { copySecret, makeFolder, newFolder, partsOf, secretAt } from './backup-folder.ts';
import { runOnDatabase } from './run-on-database.ts';

/**
 * Puts what a backup holds in the place of all records; what they replace is kept beside the other backups. Attached files
 * are added, none is removed.
 */
export async function restore(environment: Environment, given: string): Promise<string[]> {
  const [from, own] = [partsOf(resolve(given)), partsOf(environment.dataDir)];
  const folder = newFolder(environment, 'before-restore');
  const kept = partsOf(folder);
  await makeFolder(folder);
  try {
    const files = await copyFiles(from.files, own.files);
    const line = await runOnDatabase(environment, {
      command: 'restore',
      from: from.database,
      keepAt: kept.database,
    });
    const isChanged = await takeSecret(from.secret, own.secret, kept.secret);
    const lines = [line, `${files} attached files were added to ${own.files}`];
    return isChanged ? [...lines, 'Start the server again: it is given the secret of the backup.'] : lines;
  } finally {
    // Where nothing was replaced nothing is in it.
    await rmdir(folder).catch(() => undefined);
  }
}

/** Second factors can be read by the secret alone under which they were written. */
async function takeSecret(from: string, own: string, kept: string): Promise<boolean> {
  const [theirs, ours] = [await secretAt(from), await secretAt(own)];
  if (theirs === undefined || theirs === ours) return false;
  await copySecret(own, kept);
  await copySecret(from, own);
  return ours !== undefined;
}
