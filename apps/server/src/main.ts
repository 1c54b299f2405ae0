import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { parseEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { serve } from './serve.ts';

// What an export leaves behind is collected when the heap has grown by a third, not when it is several times as large.
setFlagsFromString('--heap-growing-percent=30');

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A start that cannot be: one clear sentence for a person, and exit code 1. */
function refuse(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

try {
  const environment = parseEnvironment(process.env, root);
  const log = createLog(environment.logLevel);
  const serving = serve(environment, log);
  let stopping = false;
  const stop = async (reason: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), 9_500 + environment.drainSeconds * 1000).unref();
    await (await serving).stop(8_000);
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  // The launcher holds a channel open; when it dies without a word, the server must not outlive it.
  process.on('disconnect', () => void stop('the launcher is gone'));
  await serving;
} catch (error) {
  refuse(error);
}
