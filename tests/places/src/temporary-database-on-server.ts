import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './place.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

/** One server for all tests of this process, from the first that asks for it until the process ends. */
let server: Promise<PostgresServer> | undefined;

/** A database on this process's own server, with the content of the database at `copyOf`. */
export async function temporaryDatabaseOnServer(copyOf?: string): Promise<Place> {
  server ??= startPostgres();
  const url = new URL((await server).url);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = copyOf === undefined ? 'template1' : new URL(copyOf).pathname.slice(1);
  await administer('createdb', url, '--template', template, name);
  const open = new URL(url);
  open.pathname = name;
  return {
    kind: 'postgresql',
    open: { url: open.href },
    remove: () => administer('dropdb', url, '--force', name),
  };
}

async function administer(command: 'createdb' | 'dropdb', url: URL, ...rest: string[]): Promise<void> {
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  const server = ['--host', url.hostname, '--port', url.port, '--username', url.username];
  await promisify(execFile)(join(binaries.directory, command), [...server, ...rest]);
}
