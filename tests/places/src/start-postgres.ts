import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { postgresBinaries } from './postgres-binaries.ts';

export interface PostgresServer {
  /** Of the maintenance database: `postgres://…/postgres`. */
  readonly url: string;
  /** What is removed with the server. */
  readonly directory: string;
  stop(): Promise<void>;
}

/**
 * Runs the server and waits on standard input. When that ends, because the server was stopped or because the
 * process of the tests is gone, however it went, the server is ended and its files are removed.
 */
const guard = `
  "$POSTGRES" "$@" >"$HOME/server.log" 2>&1 &
  server=$!
  cat >/dev/null
  kill -INT $server
  wait $server
  cd / && rm -rf "$HOME"
`;

/** Starts a private PostgreSQL in a temporary directory, on a free port of the loopback interface. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  const account = accountForServer();
  const home = mkdtempSync(join(tmpdir(), 'nhipcau-postgresql-'));
  if (account) chownSync(home, account.uid, account.gid);
  const options = { cwd: home, env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' }, ...account };
  const data = join(home, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(binaries.directory, 'initdb'), initdb, { ...options, stdio: 'ignore' });
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: home, fsync: 'off' };
  const server = spawn(
    'sh',
    [
      '-c',
      guard,
      'sh',
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...options,
      env: { ...options.env, POSTGRES: join(binaries.directory, 'postgres') },
      stdio: ['pipe', 'ignore', 'ignore'],
      // Ctrl-C in the terminal is for the tests; the guard outlives them by as long as it takes to clean up.
      detached: true,
    },
  );
  server.unref();
  await untilReady(join(binaries.directory, 'pg_isready'), port, server);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, directory: home, stop: () => stop(server) };
}

/** PostgreSQL refuses to run as root. */
function accountForServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, user: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') };
}

async function untilReady(pgIsReady: string, port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) break;
    try {
      execFileSync(pgIsReady, ['-h', '127.0.0.1', '-p', `${port}`], { stdio: 'ignore' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await stop(server);
  throw new Error('PostgreSQL did not start.');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.ref();
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
}
