import type { RequestHandler } from 'express';

/** Ends requests whose body has not come by then: who sends a byte now and again keeps no connection. */
export function bodyDeadline(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (!request.complete) request.destroy();
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
