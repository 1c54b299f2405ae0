import type { RequestHandler } from 'express';

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
      response.once('finish', () => request.destroy());
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
