import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@nhipcau/places';
import type { Peer } from './peer.ts';

/** A peer at work, in a process of its own. */
export interface RunningPeer extends Omit<Peer, 'headers'> {
  /** Of each question. */
  readonly headers: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly pid: number;
  /** How its process ended; null while it lives. */
  ended(): string | null;
  stop(): Promise<void>;
}

/** Starts the peer in production mode over the database, and waits until it is ready. */
export async function startPeer(peer: Peer, databaseUrl: string): Promise<RunningPeer> {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    [peer.portVariable]: String(port),
    ...peer.environment,
  };
  // The channel ends with this process, and the peer with the channel.
  const child = spawn(process.execPath, ['--import', orphanGuard, fileURLToPath(peer.main)], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}/readyz`, child, peer.name);
  if (child.pid === undefined) throw new Error(`${peer.name} has no process`);
  const ended = () =>
    child.exitCode === null && child.signalCode === null ? null : `${child.signalCode ?? child.exitCode}`;
  const headers = { 'content-type': 'application/json', ...(await peer.headers?.(databaseUrl)) };
  return { ...peer, headers, origin, pid: child.pid, ended, stop: () => stop(child) };
}

const orphanGuard = new URL('./orphan-guard.ts', import.meta.url).href;

/** Whoever answers is ready, unless he says that he is not. */
async function untilReady(url: string, child: ChildProcess, name: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode}`);
    const ready = await fetch(url).then(
      ({ status }) => status !== 503,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${name} did not become ready`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
