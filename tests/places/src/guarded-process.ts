import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the program and waits on standard input. When that ends, because the program was stopped or because the process of
 * the tests is gone, however it went, the program is ended and its files are removed.
 */
const guard = `
  "$@" >"$HOME/server.log" 2>&1 &
  server=$!
  cat >/dev/null
  kill -$LAST $server
  wait $server
  cd / && rm -rf "$HOME"
`;

/** A directory for a program's files, and as whom it runs. */
export interface GuardedHome {
  readonly directory: string;
  /** For whatever is run in it. */
  readonly options: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly uid?: number;
    readonly gid?: number;
  };
}

/** A server of the system that ends with the process that started it. */
export interface GuardedProcess {
  readonly hasEnded: boolean;
  /** Ends it and removes its home. */
  stop(): Promise<void>;
}

/** Databases and their poolers refuse to run as root. */
export function guardedHome(name: string): GuardedHome {
  const account = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;
  const directory = mkdtempSync(join(tmpdir(), `nhipcau-${name}-`));
  if (account) chownSync(directory, account.uid, account.gid);
  const env = { PATH: process.env.PATH, HOME: directory, LC_ALL: 'C' };
  return { directory, options: { cwd: directory, env, ...account } };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}

/** @param last the signal by which it ends */
export function guardedProcess(
  { options }: GuardedHome,
  command: readonly string[],
  last: 'INT' | 'TERM',
): GuardedProcess {
  const child = spawn('sh', ['-c', guard, 'sh', ...command], {
    ...options,
    env: { ...options.env, LAST: last },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C in the terminal is for the tests; the guard outlives them by as long as it takes to clean up.
    detached: true,
  });
  child.unref();
  return {
    get hasEnded() {
      return child.exitCode !== null;
    },
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
