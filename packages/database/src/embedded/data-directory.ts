import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseInUse } from './database-in-use.ts';
import { lockDirectory } from './directory-lock.ts';
import { DirectoryNotWritable } from './directory-not-writable.ts';

/** A data directory that belongs to this process until it is released. */
export interface DataDirectory {
  /** Where the embedded database has its files. */
  readonly files: string;
  /** To be called once the database has answered: from then on its files are kept. */
  created(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Makes and locks the directory. Files of a database that never came to answer (the machine was switched off
 * while they were being made) are removed: they hold nothing, and nothing can open them.
 *
 * @throws DatabaseInUse when a living process holds it
 * @throws DirectoryNotWritable when it cannot be made or written to
 */
export async function openDataDirectory(path: string): Promise<DataDirectory> {
  const directory = resolve(path);
  const files = join(directory, 'postgresql');
  const unfinished = join(directory, 'unfinished');
  try {
    await makeFolder(directory);
    const release = await lockDirectory(directory, join(directory, 'nhipcau.lock'));
    if (await exists(unfinished)) await rm(files, { recursive: true, force: true });
    if (!(await exists(files))) await writeFile(unfinished, '');
    return { files, created: () => rm(unfinished, { force: true }), release };
  } catch (error) {
    throw error instanceof DatabaseInUse ? error : new DirectoryNotWritable(directory, error);
  }
}

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never returns where the system lets nobody make one,
 * below /proc say.
 */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) =>
    exists(path).then((made) => (made ? undefined : Promise.reject(error))),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
