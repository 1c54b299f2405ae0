import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type GuardedHome, type GuardedProcess, guardedHome, guardedProcess } from './guarded-process.ts';
import { postgresBinaries } from './postgres-binaries.ts';

export interface PostgresServer {
  /** Of the maintenance database: `postgres://…/postgres`. */
  readonly url: string;
  /** What is removed with the server. */
  readonly directory: string;
  stop(): Promise<void>;
}

/** Starts a private PostgreSQL in a temporary directory, on a free port of the loopback interface. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const home = guardedHome('postgresql');
  initialise(home);
  const { url, process } = await runPostgres(home, settings);
  return { url, directory: home.directory, stop: () => process.stop() };
}

/** Makes the data of an empty server. */
export function initialise(home: GuardedHome): void {
  const initdb = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  runProgram(home, 'initdb', ['-D', dataOf(home), ...initdb]);
}

/** Where a server in this home keeps its data. */
export function dataOf({ directory }: GuardedHome): string {
  return join(directory, 'data');
}

/** Runs one of PostgreSQL's programs to its end. */
export function runProgram({ options }: GuardedHome, program: string, args: readonly string[]): void {
  execFileSync(join(binaries().directory, program), args, { ...options, stdio: 'ignore' });
}

/** Starts a server over data that are there, and waits until it takes connections. */
export async function runPostgres(
  home: GuardedHome,
  further: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly process: GuardedProcess }> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: home.directory,
    fsync: 'off',
    ...further,
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = join(binaries().directory, 'postgres');
  const process = guardedProcess(home, [program, '-D', dataOf(home), ...given], 'INT');
  await untilReady(port, process);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, process };
}

function binaries() {
  const found = postgresBinaries();
  if (!found) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  return found;
}

async function untilReady(port: number, server: GuardedProcess): Promise<void> {
  const pgIsReady = join(binaries().directory, 'pg_isready');
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.hasEnded) break;
    try {
      execFileSync(pgIsReady, ['-h', '127.0.0.1', '-p', `${port}`], { stdio: 'ignore' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await server.stop();
  throw new Error('PostgreSQL did not start.');
}
