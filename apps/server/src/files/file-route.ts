import { pipeline } from 'node:stream/promises';
import type { Database } from '@nhipcau/database';
import { createContext, findFile, type ServedFile } from '@nhipcau/schema';
import { type ByteRange, contentKey, type Storage } from '@nhipcau/storage';
import type { Request, RequestHandler, Response } from 'express';
import { contentDisposition } from '../http/content-disposition.ts';
import { refuseUnavailable } from '../http/database-unavailable.ts';
import { viewerOf } from '../http/viewer-of.ts';
import type { Logger } from '../log.ts';

/** Which of an attachment's bytes are served. */
export type Size = 'whole' | 'small';

interface Wanted {
  readonly content: string;
  readonly mediaType: string;
  /** Null where it is not known: then no part of it can be asked for. */
  readonly bytes: number | null;
}

/** What browsers show in its place; all else is only saved. */
const SHOWN = /^(?:image\/|application\/pdf$)/;

/**
 * `GET /files/<node id>/<name>`, and `…/small/<name>` for an image in small: the bytes, to whoever may read the record. The
 * answer cannot act: no script of it runs anywhere, and nobody takes it for another type than it is. It is asked again
 * whether the viewer may still read it; what has not changed is not sent again.
 */
export function fileRoute(database: Database, storage: Storage, log: Logger, size: Size): RequestHandler {
  return async (request, response) => {
    try {
      const context = createContext(database, viewerOf(request));
      const mayRead = context.viewer.scopes?.includes('read') !== false;
      const file = mayRead ? await findFile(context, String(request.params.id)) : null;
      const wanted = file && wantedOf(file, size);
      if (file === null || wanted === null) return void notFound(response);
      setHeaders(response, file, wanted);
      if (isKnown(request, wanted)) return void response.status(304).end();
      await send(request, response, storage, wanted);
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        if (!isGone(error)) log.error({ err: error }, 'a file ended before its end');
        return void response.destroy();
      }
      if (refuseUnavailable(response, error)) return;
      log.error({ err: error }, 'a file could not be served');
      response.status(500).json({ errors: [{ message: 'Internal server error' }] });
    }
  };
}

function wantedOf({ content, thumbnail, mediaType, bytes }: ServedFile, size: Size): Wanted | null {
  if (size === 'whole') return { content, mediaType, bytes };
  return thumbnail === null ? null : { content: thumbnail, mediaType: 'image/webp', bytes: null };
}

function setHeaders(response: Response, { name }: ServedFile, { content, mediaType }: Wanted): void {
  response.set({
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Disposition': contentDisposition(SHOWN.test(mediaType) ? 'inline' : 'attachment', name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    ETag: `"${content}"`,
  });
}

async function send(request: Request, response: Response, storage: Storage, wanted: Wanted): Promise<void> {
  const range = rangeOf(request, response, wanted);
  if (range === 'NONE') return void response.status(416).end();
  const bytes = range === null ? wanted.bytes : range.end - range.start + 1;
  const stream = await storage.read(contentKey(wanted.content), range ?? undefined);
  if (stream === null) throw new Error(`the bytes ${wanted.content} of an attachment are missing`);
  if (bytes !== null) response.set('Content-Length', String(bytes));
  if (range !== null) {
    response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${wanted.bytes}`);
  }
  if (request.method === 'HEAD') {
    stream.destroy();
    return void response.end();
  }
  await pipeline(stream, response);
}

/** The part that is asked for, where it is one part of what stands there now. */
function rangeOf(
  request: Request,
  response: Response,
  { bytes, content }: Wanted,
): ByteRange | null | 'NONE' {
  if (bytes === null) return null;
  response.set('Accept-Ranges', 'bytes');
  const ifRange = request.get('if-range');
  if (ifRange !== undefined && ifRange !== `"${content}"`) return null;
  const ranges = request.range(bytes, { combine: true });
  if (ranges === -1) {
    response.set('Content-Range', `bytes */${bytes}`);
    return 'NONE';
  }
  const [only, ...more] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether who asks has it already. The same key is the same bytes for ever, so nobody is sent them twice to be sure. */
function isKnown(request: Request, { content }: Wanted): boolean {
  const known = request.get('if-none-match')?.split(',') ?? [];
  return known.some((tag) => tag.trim().replace(/^W\//, '') === `"${content}"`);
}

/** Whether there is none or the viewer may not read it, nobody is told. */
function notFound(response: Response): void {
  response.set('Cache-Control', 'no-store');
  response.status(404).json({ errors: [{ message: 'There is nothing here.' }] });
}

/** A reader that leaves is no failure of ours. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
