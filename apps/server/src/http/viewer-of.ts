import { type Identity, type SignedIn, TooManyRequests } from '@nhipcau/identity';
import type { Viewer } from '@nhipcau/schema';
import type { Request, RequestHandler, Response } from 'express';

const viewers = new WeakMap<Request, Viewer>();

/** Who sends a request, once `knowViewer` has let it through. */
export function viewerOf(request: Request): Viewer {
  const viewer = viewers.get(request);
  if (viewer === undefined) throw new Error('nobody has asked yet who sends this request');
  return viewer;
}

/** Until sign-in is obligatory, whoever reaches the server on loopback may do everything. */
const everybody: Viewer = { role: 'ADMIN', personId: null, organisationId: null };

/** Finds out who sends a request, by its token or its session. */
export function knowViewer({ viewers: known }: Identity): RequestHandler {
  return async (request, response, next) => {
    try {
      const { cookie, authorization } = request.headers;
      const found = await known.of({ cookie, authorization });
      viewers.set(request, found === null ? everybody : viewerFrom(found));
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
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
