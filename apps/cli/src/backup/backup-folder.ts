import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import type { Environment } from '../environment.ts';

/** Where the parts of an installation stand in a folder: a backup's, and the data directory itself but for the database. */
export function partsOf(folder: string) {
  return {
    database: join(folder, 'database.jsonl.gz'),
    files: join(folder, 'files'),
    secret: join(folder, 'auth-secret'),
  };
}

/** A folder of the data directory that says what it is and when it was made. */
export function newFolder({ dataDir }: Environment, what: string): string {
  return join(dataDir, 'backups', `${what}-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`);
}

/**
 * Makes a folder for its owner alone.
 *
 * @throws CommandError when something is in it, or it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw new CommandError(`The folder ${folder} cannot be made.`, { cause: error });
  }
  throw new CommandError(`The folder ${folder} is not empty: name another.`);
}

/** The secret that stands in a file; undefined where there is none. */
export async function secretAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

export async function copySecret(from: string, to: string): Promise<void> {
  if ((await secretAt(from)) !== undefined) await copyFile(from, to);
}
