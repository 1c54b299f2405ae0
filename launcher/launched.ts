import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

/** `npm start` as a process of its own, without npm. */
export interface Launched {
  readonly pid: number;
  /** All that it has written so far, on both streams. */
  output(): string;
  /** Waits until it has written the words, or has ended. */
  until(words: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export function launch(variables: NodeJS.ProcessEnv): Launched {
  const { npm_lifecycle_event: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, 'launcher/start.mjs')], {
    env: { ...environment, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let running = true;
  const ended = once(child, 'close').then(([code, signal]) => {
    running = false;
    return code ?? signal;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    signal: (signal) => child.kill(signal),
    async until(words) {
      while (running && !output.includes(words)) await sleep(50);
    },
  };
}

/** Something else that listens on a port of loopback. */
export async function listener(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    port: address.port,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

export async function freePort(): Promise<number> {
  const { port, close } = await listener();
  await close();
  return port;
}
