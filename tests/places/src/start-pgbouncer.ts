import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';
import { guardedHome, guardedProcess } from './guarded-process.ts';

/** A connection pooler in front of a PostgreSQL server. */
export interface Pgbouncer {
  /** The same database by way of the pooler. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Where PgBouncer is on this machine; undefined where it is not. */
export function pgbouncerProgram(): string | undefined {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return directories.map((directory) => join(directory, 'pgbouncer')).find((program) => existsSync(program));
}

interface PgbouncerOptions {
  /** For how long a session of the server is somebody's. */
  readonly mode: 'transaction' | 'session';
  /** So many sessions of the server are shared by all. */
  readonly sessions: number;
}

/** Starts PgBouncer, configured as its package has it but for where it leads and what the options say. */
export async function startPgbouncer(
  databaseUrl: string,
  { mode, sessions }: PgbouncerOptions,
): Promise<Pgbouncer> {
  const program = pgbouncerProgram();
  if (program === undefined) throw new Error('There is no PgBouncer on this machine.');
  const { hostname, port: serverPort, username } = new URL(databaseUrl);
  const home = guardedHome('pgbouncer');
  const port = await freePort();
  const file = join(home.directory, 'pgbouncer.ini');
  const settings = [
    '[databases]',
    `* = host=${hostname} port=${serverPort} user=${username}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    `pool_mode = ${mode}`,
    `default_pool_size = ${sessions}`,
    'max_client_conn = 500',
  ];
  await writeFile(file, `${settings.join('\n')}\n`);
  const process = guardedProcess(home, [program, file], 'TERM');
  const url = new URL(databaseUrl);
  url.port = String(port);
  await untilListening(port);
  return { url: url.href, stop: () => process.stop() };
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PgBouncer did not start.');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
