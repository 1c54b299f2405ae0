import { rm } from 'node:fs/promises';
import type { Database } from '@nhipcau/database';
import { attachableRecord, type CannotAttach, createContext, Refused } from '@nhipcau/schema';
import { type Files, RefusedFile } from '@nhipcau/storage';
import type { Request, RequestHandler, Response } from 'express';
import { UNAVAILABLE, unavailableAnswer } from '../http/database-unavailable.ts';
import { viewerOf } from '../http/viewer-of.ts';
import type { Logger } from '../log.ts';
import { noteRefusal } from '../observation/observed-request.ts';
import { keepFile } from './keep-file.ts';
import { type ReceivedFile, receiveFiles, UnreadableForm } from './receive-files.ts';

/** What became of a file. */
interface Outcome {
  readonly name: string;
  readonly id?: string;
  readonly problem?: { readonly code: string; readonly message: string };
}

const REFUSALS: Readonly<Record<CannotAttach, readonly [status: number, message: string]>> = {
  FORBIDDEN: [403, 'You may not attach files.'],
  NOT_FOUND: [404, 'There is no such record.'],
  NOT_ATTACHABLE: [422, 'Records of this kind have no files.'],
};
/** Silence of a sender after which nobody waits. */
const SILENCE_MILLISECONDS = 30_000;
/** For so long a form that is refused is read away. */
const PATIENCE_MILLISECONDS = 200;
const RETRY_SECONDS = '2';
const KEY = /^[\x21-\x7E]{1,100}$/;

/**
 * `POST /files?record=<node id>`: attaches the files of a form to a record. Who may not is refused before a byte of them is
 * read. The answer tells of each file what became of it, in the order of the form.
 */
export function uploadRoute(database: Database, files: Files, log: Logger): RequestHandler {
  return async (request, response) => {
    request.setTimeout(SILENCE_MILLISECONDS, () => request.destroy());
    try {
      const context = createContext(database, viewerOf(request));
      const record = await attachableRecord(context, String(request.query.record ?? ''));
      if (typeof record === 'string') {
        const [status, message] = REFUSALS[record];
        return refuse(response, status, record, message);
      }
      const key = keyOf(request);
      const received = await receiveFiles(request, files.incoming);
      const outcomes: Outcome[] = [];
      for (const [place, file] of received.entries()) {
        const idempotencyKey = key === undefined ? undefined : `${key} ${place}`;
        outcomes.push(
          await outcomeOf(file, log, (path) =>
            keepFile({ context, files, record, idempotencyKey }, path, file.name),
          ),
        );
      }
      await context.wrote();
      const status = statusFor(outcomes);
      if (status === UNAVAILABLE) response.set('Retry-After', RETRY_SECONDS);
      response.status(status).json({ files: outcomes });
    } catch (error) {
      if (request.destroyed && !request.complete) return void response.destroy();
      if (error instanceof UnreadableForm) return refuse(response, error.status, error.code, error.message);
      const unavailable = unavailableAnswer(error);
      if (unavailable !== null) {
        response.set('Retry-After', String(unavailable.retryAfterSeconds));
        return refuse(response, UNAVAILABLE, unavailable.code, unavailable.message);
      }
      log.error({ err: error }, 'files could not be received');
      refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
    }
  };
}

/** One that fails for a fault of ours does not undo the others, which are attached. */
async function outcomeOf(
  { name, received }: ReceivedFile,
  log: Logger,
  keep: (path: string) => Promise<string>,
): Promise<Outcome> {
  try {
    if (typeof received !== 'string') throw received;
    return { name, id: await keep(received) };
  } catch (error) {
    if (typeof received === 'string') await rm(received, { force: true });
    if (error instanceof RefusedFile) return { name, problem: { code: error.code, message: error.message } };
    if (error instanceof Refused) return { name, problem: problemOf(error) };
    const unavailable = unavailableAnswer(error);
    if (unavailable !== null) {
      return { name, problem: { code: unavailable.code, message: unavailable.message } };
    }
    log.error({ err: error }, 'a file could not be kept');
    return { name, problem: { code: 'FAILED', message: 'could not be kept; try again' } };
  }
}

function problemOf({ refusal }: Refused): { readonly code: string; readonly message: string } {
  const code = refusal.__typename === 'Forbidden' ? 'FORBIDDEN' : 'NOT_FOUND';
  return { code, message: refusal.message };
}

function keyOf(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined || KEY.test(key)) return key;
  throw new UnreadableForm(400, 'BAD_REQUEST', 'An idempotency key has 100 printable characters at most.');
}

function statusFor(outcomes: readonly Outcome[]): number {
  const taken = outcomes.filter(({ id }) => id !== undefined).length;
  const isUnavailable = outcomes.some(({ problem }) => problem?.code === 'SERVICE_UNAVAILABLE');
  if (taken === 0) return isUnavailable ? UNAVAILABLE : 422;
  return taken === outcomes.length ? 201 : 200;
}

/**
 * What of the body is on its way is read away for a moment: whoever sends while the connection is closed may see that break
 * instead of the answer. No more of it is waited for.
 */
function refuse(response: Response, status: number, code: string, message: string): void {
  noteRefusal(code);
  const { req: request } = response;
  const answer = () => {
    clearTimeout(patience);
    if (response.headersSent) return;
    response.set('Connection', 'close');
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
  const patience = setTimeout(answer, request.complete ? 0 : PATIENCE_MILLISECONDS);
  request.unpipe();
  request.once('end', answer).resume();
}
