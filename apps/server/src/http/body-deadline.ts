import type { RequestHandler } from 'express';

const LINGER_MILLISECONDS = 300;

/** Refuses requests whose body has not come by then: who sends a byte now and again keeps no connection. */
export function bodyDeadline(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (request.complete) return;
      if (response.headersSent) return void request.destroy();
      response
        .status(408)
        .set('Connection', 'close')
        .json({ errors: [{ message: 'The body took too long.', extensions: { code: 'BAD_REQUEST' } }] });
      // What is on its way is read for a moment: a connection that breaks over it may lose the answer.
      response.once('finish', () => setTimeout(() => request.destroy(), LINGER_MILLISECONDS));
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
