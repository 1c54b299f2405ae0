import { type Identity, type SignedIn, TooManyRequests } from '@nhipcau/identity';
import { type Viewer, visitor } from '@nhipcau/schema';
import type { Request, RequestHandler, Response } from 'express';
import { noteRefusal } from '../observation/observed-request.ts';

const viewers = new WeakMap<Request, Viewer>();

/** Who sends a request, once `knowViewer` has let it through. */
export function viewerOf(request: Request): Viewer {
  const viewer = viewers.get(request);
  if (viewer === undefined) throw new Error('nobody has asked yet who sends this request');
  return viewer;
}

const strangers = new WeakSet<Request>();

/** Whether nobody has signed in, and nothing is public: a visitor in name, who may ask nothing. */
export function isStranger(request: Request): boolean {
  return strangers.has(request);
}

/** By which the office's dashboard says that it is not for visitors, whatever the office has switched on. */
const AUDIENCE_HEADER = 'x-nhipcau-audience';

interface Parts {
  readonly identity: Identity;
  /** Whether whoever is not signed in may ask for what was published. */
  readonly publicView: boolean;
}

/**
 * Finds out who sends a request, by its token or its session; 401 for whoever has neither, where there are no visitors.
 *
 * @param letsStrangersIn in place of the 401, for what tells them itself what they may not
 */
export function knowViewer({ identity, publicView }: Parts, letsStrangersIn = false): RequestHandler {
  return async (request, response, next) => {
    try {
      const { cookie, authorization } = request.headers;
      const found = await identity.viewers.of({ cookie, authorization });
      const mayVisit = publicView && authorization === undefined && request.get(AUDIENCE_HEADER) !== 'office';
      if (found === null && !mayVisit && letsStrangersIn && authorization === undefined)
        strangers.add(request);
      else if (found === null && !mayVisit) {
        response.set('WWW-Authenticate', 'Bearer');
        return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in, or send a token that holds.');
      }
      viewers.set(request, found === null ? visitor : viewerFrom(found));
      next();
    } catch (error) {
      if (!(error instanceof TooManyRequests)) return next(error);
      response.set('Retry-After', String(error.seconds));
      refuse(response, 429, 'TOO_MANY_REQUESTS', error.message);
    }
  };
}

function viewerFrom({ role, personId, organisationId, name, email, scopes }: SignedIn): Viewer {
  return { role, personId, organisationId, name, email, scopes };
}

function refuse(response: Response, status: number, code: string, message: string): void {
  noteRefusal(code);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
