import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { WorkerAnswer } from './worker-answer.ts';

/*
 * The embedded database on a thread of its own, so that a heavy query stops nobody but itself. It takes
 * PostgreSQL's protocol as bytes, one message per write of the client, and the word 'close'.
 */
const { files } = workerData as { files: string | undefined };
const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only.');

const authenticatedAndReady = Uint8Array.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49);
const terminate = 0x58;

const pglite = new PGlite({ ...(files !== undefined && { dataDir: files }), extensions: { pg_trgm } });
await pglite.waitReady;

let started = false;
let work = Promise.resolve();

port.on('message', (message: Uint8Array | 'close') => {
  work = work.then(() => (message === 'close' ? close() : answer(message)));
});
say({ kind: 'ready' });

async function answer(message: Uint8Array): Promise<void> {
  if (!started) {
    // The first message of a client is its login; there is nobody to tell apart here.
    started = true;
    say({ kind: 'bytes', bytes: authenticatedAndReady });
  } else if (message[0] === terminate) {
    say({ kind: 'bytes', bytes: new Uint8Array() });
  } else {
    say({ kind: 'bytes', bytes: await pglite.execProtocolRaw(message) });
  }
}

async function close(): Promise<void> {
  await pglite.close();
  port?.close();
}

function say(message: WorkerAnswer): void {
  port?.postMessage(message);
}
