import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@nhipcau/places';

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));

/** One process of the real server, on a free port of loopback. */
export class ServerInstance {
  /** Of the server, without a path. */
  readonly url: string;
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;

  private constructor(port: number, env: NodeJS.ProcessEnv) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = { ...env, API_PORT: String(port) };
  }

  /** Not started yet. */
  static async on(env: NodeJS.ProcessEnv): Promise<ServerInstance> {
    return new ServerInstance(await freePort(), env);
  }

  /** Of its process, as it is now. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it, for the first time or again, and waits until it is ready. */
  async start(): Promise<void> {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
    const child = spawn(process.execPath, [main], { env: this.#env, stdio: [...stdio] });
    this.#child = child;
    await untilReady(`${this.url}/readyz`, child);
  }

  /** Ends it as a person would, or by force; gives its exit code, null where it has none. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (child === undefined) return null;
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 110_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended with exit code ${child.exitCode ?? child.signalCode}`);
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
