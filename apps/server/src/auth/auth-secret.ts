import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs sessions, kept in the data directory for its owner alone; made when there is none. Several servers
 * on one database are given the same one by `AUTH_SECRET`.
 */
export async function authSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'auth-secret');
  await mkdir(dataDir, { recursive: true });
  const known = await readFile(file, 'utf8').catch(ignoring('ENOENT'));
  if (known === undefined) await make(file);
  return (known ?? (await readFile(file, 'utf8'))).trim();
}

/** It comes to be whole or not at all: another process that starts now reads it too. */
async function make(file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    await link(draft, file).catch(ignoring('EEXIST'));
  } finally {
    await rm(draft);
  }
}

function ignoring(code: string) {
  return (error: unknown): undefined => {
    const isIt = error instanceof Error && 'code' in error && error.code === code;
    if (!isIt) throw error;
  };
}
