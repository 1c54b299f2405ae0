import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { type Incoming, limits, RefusedFile } from '@nhipcau/storage';
import type { Request } from 'express';

/** A file of a form, and where it stands now, or why it is not taken. */
export interface ReceivedFile {
  readonly name: string;
  readonly received: string | RefusedFile;
}

/** Why a form cannot be read as a whole. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const MOST_FILES = 10;

/**
 * Writes the files of a form to where files are looked at, as they come. Fields without a file are left out, as browsers
 * send them. @throws UnreadableForm
 */
export async function receiveFiles(request: Request, incoming: Incoming): Promise<readonly ReceivedFile[]> {
  const contentType = request.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new UnreadableForm(415, 'UNSUPPORTED_MEDIA_TYPE', 'Files are sent as multipart/form-data.');
  }
  const receiving: Promise<ReceivedFile>[] = [];
  const open = new Set<BusboyFileStream>();
  let tooMany = false;
  try {
    const form = new Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      limits: { fileSize: limits.bytes, files: MOST_FILES, fields: 20, fieldSize: 10_000 },
    });
    form.on('filesLimit', () => {
      tooMany = true;
    });
    form.on('file', (_field, stream, name) => {
      if (!name) return void stream.resume();
      open.add(stream);
      stream.once('close', () => open.delete(stream));
      receiving.push(receive(incoming, stream, name));
    });
    await pipeline(request, form);
    if (tooMany) throw new UnreadableForm(413, 'TOO_MANY_FILES', `A form has ${MOST_FILES} files at most.`);
    return await Promise.all(receiving);
  } catch (error) {
    for (const stream of open) stream.destroy(new Error('the form ended half-way'));
    await discard(receiving);
    if (error instanceof UnreadableForm) throw error;
    throw new UnreadableForm(400, 'BAD_REQUEST', 'The form cannot be read to its end.');
  }
}

async function receive(incoming: Incoming, stream: BusboyFileStream, name: string): Promise<ReceivedFile> {
  try {
    const path = await incoming.receive(stream);
    if (!stream.truncated) return { name, received: path };
    await rm(path, { force: true });
    return { name, received: new RefusedFile('TOO_LARGE', `is larger than ${limits.bytes} bytes`) };
  } catch (error) {
    if (error instanceof RefusedFile) return { name, received: error };
    throw error;
  }
}

async function discard(receiving: readonly Promise<ReceivedFile>[]): Promise<void> {
  for (const settled of await Promise.allSettled(receiving)) {
    if (settled.status === 'fulfilled' && typeof settled.value.received === 'string') {
      await rm(settled.value.received, { force: true });
    }
  }
}
