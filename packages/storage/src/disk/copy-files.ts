import { copyFile, link, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf } from '../content-key.ts';
import { isMissing } from '../is-missing.ts';
import { filesBelow, MARK } from './disk-storage.ts';
import { writeThroughFile, writeThroughFolder } from './write-through.ts';

/**
 * Puts the files of one folder of files into another, but those that are there. Their content never changes: on the same disk it is
 * there once, under both names.
 *
 * @returns how many were put; none where there is no such folder
 */
export async function copyFiles(from: string, to: string): Promise<number> {
  if (!(await exists(from))) return 0;
  await mkdir(to, { recursive: true });
  if ((await exists(join(from, MARK))) && !(await exists(join(to, MARK))))
    await put(join(from, MARK), join(to, MARK));
  let count = 0;
  for await (const { key } of filesBelow(from)) {
    const target = join(to, placeOf(key));
    if (await exists(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await put(join(from, placeOf(key)), target);
    count += 1;
  }
  return count;
}

/** On another disk it gets its name when all of it is there. */
async function put(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    const unfinished = `${target}.unfinished`;
    await copyFile(source, unfinished);
    await writeThroughFile(unfinished);
    await rename(unfinished, target);
  }
  await writeThroughFolder(dirname(target));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => (isMissing(error) ? false : Promise.reject(error)),
  );
}
