import { open } from 'node:fs/promises';

/** Has the disk itself write what was written to a file. */
export async function writeThroughFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same of which names a folder has. Windows has no such thing: names are written there with the files. */
export async function writeThroughFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
