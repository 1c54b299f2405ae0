import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseInUse } from './database-in-use.ts';
import { processIdentity } from './process-identity.ts';

interface Holder {
  readonly pid: number;
  readonly identity: string | undefined;
}

/** Longer than it takes to write a lock that was just made, or to remove one that was just read. */
const settleMilliseconds = 100;

/**
 * Takes the lock file for this process, also from a process that is gone; returns how to let go of it.
 * The embedded database does not guard its files: two processes on them lose writes without a word.
 *
 * @throws DatabaseInUse when its holder lives
 */
export async function lockDirectory(directory: string, file: string): Promise<() => Promise<void>> {
  const mine = JSON.stringify({
    pid: process.pid,
    identity: processIdentity(process.pid),
    token: randomUUID(),
  });
  let taken = await makeLock(file, mine);
  if (!taken) {
    const holder = await readHolder(file);
    if (holder && lives(holder)) throw new DatabaseInUse(directory, holder.pid);
    await rm(file, { force: true });
    // Two may find the same lock stale; the one that removes last undoes the other, who must notice.
    taken = await makeLock(file, mine);
    await sleep(settleMilliseconds);
    if (!taken || (await readText(file)) !== mine) {
      throw new DatabaseInUse(directory, (await readHolder(file))?.pid);
    }
  }
  return () => rm(file, { force: true });
}

function lives({ pid, identity }: Holder): boolean {
  return identity !== undefined && processIdentity(pid) === identity;
}

async function makeLock(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

/** Undefined when there is no lock, or none that a living holder would leave. */
async function readHolder(file: string): Promise<Holder | undefined> {
  const text = (await readText(file)) || (await sleep(settleMilliseconds).then(() => readText(file)));
  try {
    const { pid, identity } = JSON.parse(text ?? '') as Partial<Holder>;
    return typeof pid === 'number' ? { pid, identity } : undefined;
  } catch {
    return undefined;
  }
}
