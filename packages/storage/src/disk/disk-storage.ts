import { mkdir, open, opendir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ContentKey, keyAtPlace, placeOf } from '../content-key.ts';
import { isMissing } from '../is-missing.ts';
import type { Storage, StoredFile } from '../storage.ts';
import { writeThroughFile, writeThroughFolder } from './write-through.ts';

/** Whose files they are stands in it. */
export const MARK = 'belongs-to';

/**
 * Files in a folder. One gets its name once all of it is on the disk, by a single rename, so that what has a name is whole,
 * whenever the machine was switched off. Who puts a file has it on the same disk.
 */
export function diskStorage(root: string): Storage {
  const pathOf = (key: ContentKey) => join(root, placeOf(key));
  return {
    kind: 'disk',
    async put(key, path) {
      const target = pathOf(key);
      if (await touch(target)) return rm(path, { force: true });
      await writeThroughFile(path);
      const made = await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      await writeThroughFolder(dirname(target));
      if (made !== undefined) await writeThroughFolder(root);
    },
    async has(key) {
      return stat(pathOf(key)).then(
        () => true,
        (error: unknown) => (isMissing(error) ? false : Promise.reject(error)),
      );
    },
    async read(key, range) {
      try {
        const file = await open(pathOf(key), 'r');
        return file.createReadStream({ ...range });
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    list: () => filesBelow(root),
    async belongsTo(mark) {
      const path = join(root, MARK);
      await writeFile(path, mark, { flag: 'wx' }).catch((error: unknown) => {
        if (!isThere(error)) throw error;
      });
      return (await readFile(path, 'utf8')).trim();
    },
  };
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Makes a file count as put now; false where there is none. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** All files of a folder of files, in any order. */
export async function* filesBelow(root: string): AsyncGenerator<StoredFile> {
  for await (const folder of await opendir(root)) {
    if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue;
    for await (const { name } of await opendir(join(root, folder.name))) {
      const key = keyAtPlace(`${folder.name}/${name}`);
      if (key !== null) yield { key, putAt: (await stat(join(root, folder.name, name))).mtime };
    }
  }
}
