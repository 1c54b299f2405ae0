import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';
import { DiskFull } from '../failure/disk-full.ts';
import { hasRoom } from './has-room.ts';
import type { WorkerAnswer } from './worker-answer.ts';

export interface WorkerSocketOptions {
  /** Directory of the database's files; undefined keeps them in memory. */
  readonly files: string | undefined;
  /** The socket that had the files before: they are opened once its worker is gone. */
  readonly previous: WorkerSocket | undefined;
}

/**
 * What node-postgres takes for a network socket: bytes written go to a worker thread that runs the embedded
 * database, its answers are read. One socket has one worker, and the worker is gone when the socket is closed.
 * A statement that takes too long is ended by destroying the socket: nothing else interrupts WebAssembly.
 */
export class WorkerSocket extends Duplex {
  readonly #options: WorkerSocketOptions;
  #worker: Worker | undefined;
  #exited = Promise.resolve();

  constructor(options: WorkerSocketOptions) {
    super();
    this.#options = options;
  }

  /** Resolves when no worker of this socket has the files open; before it connects none has. */
  get gone(): Promise<void> {
    return this.#exited;
  }

  /** Called by node-postgres in place of a socket's `connect(port, host)`. */
  connect(): void {
    const { files, previous } = this.#options;
    if (previous && files === undefined) {
      this.destroy(new Error('The database in memory was lost when its last statement was ended.'));
      return;
    }
    const free = previous === undefined ? Promise.resolve() : previous.gone;
    free.then(() => {
      if (!this.destroyed) this.#start(files);
    });
  }

  #start(files: string | undefined): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { files },
      execArgv: [],
    });
    this.#worker = worker;
    this.#exited = new Promise((resolve) => {
      worker.once('exit', () => {
        this.#worker = undefined;
        resolve();
        if (!this.writableEnded) this.destroy(stopped(files));
      });
    });
    worker.on('error', (error) => this.destroy(stopped(files, error)));
    worker.on('message', (answer: WorkerAnswer) => this.#take(answer));
  }

  #take(answer: WorkerAnswer): void {
    if (answer.kind === 'ready') {
      this.emit('connect');
      return;
    }
    this.push(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
  }

  #send(bytes: Uint8Array, sent: () => void): void {
    this.#worker?.postMessage(bytes);
    sent();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, sent: () => void): void {
    this.#send(chunk, sent);
  }

  override _writev(chunks: { chunk: Buffer }[], sent: () => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), sent);
  }

  override _read(): void {}

  override _final(ended: () => void): void {
    this.#worker?.postMessage('close');
    this.#exited.then(() => {
      this.push(null);
      ended();
    });
  }

  override _destroy(error: Error | null, destroyed: (error: Error | null) => void): void {
    Promise.resolve(this.#worker?.terminate()).then(() => destroyed(error));
  }

  ref(): void {
    this.#worker?.ref();
  }

  unref(): void {
    this.#worker?.unref();
  }

  setNoDelay(): void {}

  setKeepAlive(): void {}
}

/** The next connection opens the files again. */
function stopped(files: string | undefined, cause?: unknown): DatabaseUnavailable {
  if (!hasRoom(files)) return new DiskFull(cause);
  const said = cause instanceof Error ? `: ${cause.message}` : '';
  return new DatabaseUnavailable(`the embedded database stopped unexpectedly${said}`, 2, cause);
}
