import { resolve } from 'node:path';
import { copyFiles } from '@nhipcau/storage/copy-files';
import type { Environment } from '../environment.ts';
import { copySecret, makeFolder, newFolder, partsOf } from './backup-folder.ts';
import { runOnDatabase } from './run-on-database.ts';

/**
 * Writes a folder with all that the installation holds: the database as it is at one moment, then the attached files and
 * the secret that are in the data directory.
 */
export async function backUp(environment: Environment, named: string | undefined): Promise<string[]> {
  const folder = resolve(named ?? newFolder(environment, 'backup'));
  await makeFolder(folder);
  const [to, from] = [partsOf(folder), partsOf(environment.dataDir)];
  const line = await runOnDatabase(environment, { command: 'backup', to: to.database });
  // Files are never changed: what was attached since is only too much.
  const files = await copyFiles(from.files, to.files);
  await copySecret(from.secret, to.secret);
  return [line, `${files} attached files of ${environment.dataDir} are in ${to.files}`];
}
