import { statfsSync } from 'node:fs';

/** PostgreSQL goes on writing in a new file of this size when one of its log is full, and stops where it cannot. */
const LOG_FILE_BYTES = 16 * 1024 * 1024;

/** Whether the disk has what the database takes at once; so it is told whether it stopped for that. */
export function hasRoom(files: string | undefined): boolean {
  if (files === undefined) return true;
  try {
    const { bavail, bsize } = statfsSync(files);
    return bavail * bsize > LOG_FILE_BYTES;
  } catch {
    return true;
  }
}
