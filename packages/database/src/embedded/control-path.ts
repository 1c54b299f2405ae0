import { join, relative, resolve } from 'node:path';

/** What an address of a socket in the file system may have, in bytes, on every system that has such sockets. */
const LONGEST = 100;

/**
 * Where the process that has the directory open listens for commands of its owner: the embedded database has one process,
 * which does in another's place what needs the database. Undefined where the system has no room for so long a path.
 */
export function controlPath(dataDir: string): string | undefined {
  const absolute = join(resolve(dataDir), 'control.sock');
  return [absolute, relative('', absolute)].find((path) => Buffer.byteLength(path) <= LONGEST);
}
