import cors from 'cors';
import type { RequestHandler } from 'express';

const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of the origins that the office has named read answers, to what they ask with a token of their own: cookies are
 * not among what is let through. Pages of all other origins read nothing.
 */
export function otherOrigins(origins: readonly string[]): readonly RequestHandler[] {
  const withoutCookies: RequestHandler = (request, _response, next) => {
    if (origins.includes(request.get('origin') ?? '')) delete request.headers.cookie;
    next();
  };
  return [
    withoutCookies,
    cors({
      origin: [...origins],
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'x-request-id', 'idempotency-key'],
      exposedHeaders: ['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id', 'x-total-count'],
      maxAge: PREFLIGHT_SECONDS,
    }),
  ];
}
