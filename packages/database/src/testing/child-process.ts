import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const entry = new URL('../index.ts', import.meta.url).href;

/** A child process of a test, and what it wrote to standard output until now. */
export interface TestChild {
  readonly process: ChildProcess;
  written(): string;
  /** Resolves when it has written a text that contains `text`. */
  hasWritten(text: string): Promise<void>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Runs `script` in a process of its own, with this package's exports as `database`. */
export function runChild(script: string, ...rest: readonly string[]): TestChild {
  const source = `const database = await import('${entry}');\nconst rest = process.argv.slice(1);\n${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  return {
    process: child,
    written: () => written,
    async hasWritten(text) {
      while (!written.includes(text)) {
        if (child.exitCode !== null) throw new Error(`The child ended without writing ${text}.`);
        await Promise.race([once(child.stdout, 'data'), exited]);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
