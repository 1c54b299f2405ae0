import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from '../log.ts';
import { type ObservedRequest, whileServing } from '../observation/observed-request.ts';
import type { Observer } from '../observation/observer.ts';

const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * Gives each request an id (the caller's `X-Request-Id`, if it is one), answers with it, logs what came of it and tells
 * those who watch. Whatever runs for the request finds it by `currentRequest`.
 */
export function requestLog(log: Logger, observers: readonly Observer[]): RequestHandler {
  return (request, response, next) => {
    const observed = observedFrom(request);
    response.setHeader('X-Request-Id', observed.id);
    const start = performance.now();
    for (const observer of observers) observer.requestBegan?.(observed);
    response.once('close', () => {
      const { id, method, path, operation, cost } = observed;
      const ended = { status: response.statusCode, milliseconds: performance.now() - start };
      for (const observer of observers) observer.requestEnded?.(observed, ended);
      const quiet = path === '/healthz' || path === '/readyz';
      const milliseconds = Math.round(ended.milliseconds);
      const entry = { requestId: id, method, path, operation, cost, status: ended.status, milliseconds };
      log[quiet ? 'debug' : 'info'](entry, 'request');
    });
    whileServing(observed, next);
  };
}

function observedFrom(request: Request): ObservedRequest {
  const given = request.get('x-request-id');
  return {
    id: given !== undefined && acceptable.test(given) ? given : randomUUID(),
    method: request.method,
    path: request.path,
    traceparent: request.get('traceparent'),
    codes: [],
  };
}
