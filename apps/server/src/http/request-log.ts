import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from '../log.ts';

const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives each request an id (the caller's `X-Request-Id`, if it is one), answers with it, and logs what came of it. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && acceptable.test(given) ? given : randomUUID();
    response.setHeader('X-Request-Id', requestId);
    const path = request.path;
    const start = performance.now();
    response.once('close', () => {
      const entry = {
        requestId,
        method: request.method,
        path,
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - start),
      };
      const quiet = path === '/healthz' || path === '/readyz';
      log[quiet ? 'debug' : 'info'](entry, 'request');
    });
    next();
  };
}
