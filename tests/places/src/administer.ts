import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinaries } from './postgres-binaries.ts';

/** Runs one of PostgreSQL's commands on a server. */
export async function administer(
  command: 'createdb' | 'dropdb',
  url: URL,
  ...rest: readonly string[]
): Promise<void> {
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  const server = ['--host', url.hostname, '--port', url.port, '--username', url.username];
  await promisify(execFile)(join(binaries.directory, command), [...server, ...rest]);
}
