import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type DatabaseKind, freePort, temporaryPlace } from '@nhipcau/places';

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));

/** The real server in a process of its own, on a free port of loopback, over a database that nobody else sees. */
export interface ServerProcess {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Ends it as a person would, and removes its data; gives its exit code. */
  stop(): Promise<number | null>;
}

export interface ServerProcessOptions {
  readonly kind: DatabaseKind;
  /** As in the environment variable of that name; both sets unless told. */
  readonly seed?: 'published' | 'demo';
}

/** Starts the server and waits until it is ready. */
export async function startServer({ kind, seed }: ServerProcessOptions): Promise<ServerProcess> {
  const place = await temporaryPlace(kind);
  const port = await freePort();
  const where = 'url' in place.open ? { DATABASE_URL: place.open.url } : { DATA_DIR: place.open.dataDir };
  const env = {
    ...process.env,
    DATABASE_URL: '',
    SEED: seed ?? '',
    API_PORT: String(port),
    LOG_LEVEL: 'warn',
    ...where,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await untilReady(`http://127.0.0.1:${port}/readyz`, child);
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    url,
    async ask(query, variables) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await place.remove();
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
