import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, postgresBinaries } from '@nhipcau/places';
import { accountForServer } from './account.ts';
import { serverSettings } from './settings.ts';

/** A running private PostgreSQL whose files outlive it. */
export interface Cluster {
  /** Of the database with the data. */
  readonly url: string;
  /** Of the postmaster: all other processes of the server are its children. */
  readonly pid: number;
  /** What the server writes to its log goes into this file. */
  readonly logFile: string;
  stop(): Promise<void>;
}

/** Ends the server when standard input ends: the process that started it has stopped it, or is gone. */
const guard = `
  "$POSTGRES" "$@" >>"$LOG" 2>&1 &
  server=$!
  echo $server
  cat >/dev/null
  kill -INT $server
  wait $server
`;

/** Starts PostgreSQL on the files in `home`, which are made when missing, on a free port of loopback. */
export async function startCluster(home: string): Promise<Cluster> {
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('There is no PostgreSQL 15 or newer on this machine.');
  const account = accountForServer();
  const data = join(home, 'data');
  if (isInUse(data)) throw new Error('Another run of the benchmark has these data open.');
  const options = { cwd: home, env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' }, ...account };
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(home, { recursive: true });
    if (account) chownSync(home, account.uid, account.gid);
    const initdb = [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(join(binaries.directory, 'initdb'), initdb, { ...options, stdio: 'ignore' });
  }
  const port = await freePort();
  const logFile = join(home, 'server.log');
  const settings = { ...serverSettings, port: String(port), unix_socket_directories: home };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const shell = spawn('sh', ['-c', guard, 'sh', '-D', data, ...parameters], {
    ...options,
    env: { ...options.env, POSTGRES: join(binaries.directory, 'postgres'), LOG: logFile },
    stdio: ['pipe', 'pipe', 'ignore'],
    // Ctrl-C in the terminal is for the benchmark; the guard ends the server after it.
    detached: true,
  });
  shell.unref();
  const pid = await announcedPid(shell);
  await untilReady(join(binaries.directory, 'pg_isready'), port, shell);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return { url, pid, logFile, stop: () => stop(shell) };
}

/** Whether a server runs on these files. */
export function isInUse(data: string): boolean {
  try {
    const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return existsSync(`/proc/${pid}`);
  } catch {
    return false;
  }
}

async function announcedPid(shell: ChildProcess): Promise<number> {
  if (!shell.stdout) throw new Error('The shell that runs PostgreSQL has no output.');
  const [chunk]: unknown[] = await once(shell.stdout, 'data');
  return Number(String(chunk).trim());
}

async function untilReady(pgIsReady: string, port: number, shell: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (shell.exitCode !== null) break;
    try {
      execFileSync(pgIsReady, ['-h', '127.0.0.1', '-p', `${port}`], { stdio: 'ignore' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await stop(shell);
  throw new Error('PostgreSQL did not start.');
}

async function stop(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null) return;
  shell.ref();
  const ended = once(shell, 'exit');
  shell.stdin?.end();
  await ended;
}
