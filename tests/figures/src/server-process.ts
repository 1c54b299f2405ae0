import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));

/** The real server in a process of its own, on a free port of loopback. */
export interface ServerProcess {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Ends it as a person would; gives its exit code. */
  stop(): Promise<number | null>;
}

export async function startServer(variables: Record<string, string>): Promise<ServerProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'nhipcau-figures-'));
  const port = await freePort();
  const environment = {
    ...process.env,
    DATA_DIR: directory,
    API_PORT: String(port),
    LOG_LEVEL: 'warn',
    ...variables,
  };
  const child = spawn(process.execPath, [main], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/readyz`, child);
  return {
    url,
    async ask(query, given) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: given }),
      });
      return response.json();
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(directory, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 110_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with exit code ${child.exitCode}`);
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('the server did not become ready');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
