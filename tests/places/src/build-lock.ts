import { mkdir, rmdir, stat } from 'node:fs/promises';

const steps = 100;
/** Whoever holds a lock for so long has ended without leaving it. */
const longest = 60_000;

/** Runs what other processes must not run at the same time: they wait for it. */
export async function whileNobodyElse(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await taken(lock))) await new Promise((resolve) => setTimeout(resolve, steps));
  try {
    await work();
  } finally {
    await rmdir(lock);
  }
}

async function taken(lock: string): Promise<boolean> {
  const free = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (free) return true;
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > longest) await rmdir(lock).catch(() => undefined);
  return false;
}
