import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { limits } from './limits.ts';
import { RefusedFile } from './refused-file.ts';

/** Where files are while they come and are looked at. Nothing is ever served from here. */
export interface Incoming {
  /** A path of its own for something that is being made. */
  path(): string;
  /** Writes what comes to a path of its own. @throws RefusedFile where it is empty or more than is taken */
  receive(from: Readable): Promise<string>;
  /** Removes what whoever died half-way has left, more than so long ago. */
  tidy(milliseconds: number): Promise<void>;
}

export async function openIncoming(folder: string): Promise<Incoming> {
  await mkdir(folder, { recursive: true });
  const path = () => join(folder, randomUUID());
  return {
    path,
    async receive(from) {
      const target = path();
      const counted = counting();
      try {
        await pipeline(from, counted.stream, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
        if (counted.bytes() === 0) throw new RefusedFile('EMPTY', 'has nothing in it');
        return target;
      } catch (error) {
        await rm(target, { force: true });
        throw error;
      }
    },
    async tidy(milliseconds) {
      for (const name of await readdir(folder)) {
        const left = join(folder, name);
        const found = await stat(left).catch(() => null);
        if (found !== null && Date.now() - found.mtimeMs > milliseconds) await rm(left, { force: true });
      }
    },
  };
}

function counting(): { readonly stream: Transform; bytes(): number } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limits.bytes) done(new RefusedFile('TOO_LARGE', `is larger than ${limits.bytes} bytes`));
      else done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}
