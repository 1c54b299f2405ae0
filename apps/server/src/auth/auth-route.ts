import { beginAttempt, type Identity, type SignedIn, TooManyRequests } from '@nhipcau/identity';
import type { Request, RequestHandler, Response } from 'express';
import { type ZodType, z } from 'zod';
import { UNAVAILABLE, unavailableAnswer } from '../http/database-unavailable.ts';
import { noteRefusal } from '../observation/observed-request.ts';
import { callerAddress, type TrustedCallers } from './caller-address.ts';

/** What the routes of sign-in work with. */
export interface AuthParts {
  readonly identity: Identity;
  readonly trusted: TrustedCallers;
}

/** What cannot be done, with a code that the interface words. */
export class AuthRefused extends Error {
  override readonly name = 'AuthRefused';
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  constructor(status: number, code: string, field?: string) {
    super(code);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** A route that answers `{ code, field }` where it refuses, and JSON where it does not. */
export function route(work: (request: Request, response: Response) => Promise<object>): RequestHandler {
  return async (request, response, next) => {
    try {
      const answer = await work(request, response);
      if (!response.headersSent) response.json(answer);
    } catch (error) {
      if (error instanceof TooManyRequests) response.set('Retry-After', String(error.seconds));
      const unavailable = unavailableAnswer(error);
      if (unavailable !== null) response.set('Retry-After', String(unavailable.retryAfterSeconds));
      const refused = unavailable === null ? tooMany(error) : new AuthRefused(UNAVAILABLE, unavailable.code);
      if (!(refused instanceof AuthRefused)) return next(error);
      noteRefusal(refused.code);
      response.status(refused.status).json({ code: refused.code, field: refused.field ?? null });
    }
  };
}

function tooMany(error: unknown): unknown {
  return error instanceof TooManyRequests ? new AuthRefused(429, 'TOO_MANY_REQUESTS') : error;
}

/** What was sent, checked; the first field that cannot be is named. */
export function bodyAs<Body>(schema: ZodType<Body>, request: Request): Body {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  throw new AuthRefused(400, 'INVALID', parsed.error.issues[0]?.path.join('.'));
}

export const uuid = z.uuid();

/** Whoever is signed in with a session: tokens cannot change whose they are. */
export async function sessionOf(
  { identity }: AuthParts,
  request: Request,
): Promise<SignedIn & { readonly personId: string; readonly sessionId: string }> {
  const viewer = await identity.viewers.of({ cookie: request.headers.cookie, authorization: undefined });
  if (viewer?.personId == null || viewer.sessionId === null) throw new AuthRefused(401, 'UNAUTHENTICATED');
  return { ...viewer, personId: viewer.personId, sessionId: viewer.sessionId };
}

/** Counts a try for an account and an address. @throws AuthRefused when there were too many */
export async function countAttempt(
  { identity, trusted }: AuthParts,
  request: Request,
  response: Response,
  account: string,
) {
  const attempt = { account, address: callerAddress(request, trusted) };
  const seconds = await beginAttempt(identity.db, attempt);
  if (seconds === null) return attempt;
  response.set('Retry-After', String(seconds));
  throw new AuthRefused(429, 'TOO_MANY_ATTEMPTS');
}
