import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

const RETRY_SECONDS = '2';

/**
 * What the port leads to: while the server starts (waits for its database, migrates, seeds) everybody is told so, and to
 * come again; then what was opened.
 */
export class Door {
  #behind: RequestListener = starting;

  readonly handle: RequestListener = (request, response) => this.#behind(request, response);

  open(behind: RequestListener): void {
    this.#behind = behind;
  }
}

function starting({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [path] = url.split('?', 1);
  const lives = path === '/healthz';
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  if (!lives) response.setHeader('Retry-After', RETRY_SECONDS);
  response.statusCode = lives ? 200 : 503;
  response.end(
    JSON.stringify(lives ? { status: 'ok' } : path === '/readyz' ? { status: 'not ready' } : refusal),
  );
}

const refusal = {
  errors: [
    { message: 'The server is starting; try again soon.', extensions: { code: 'SERVICE_UNAVAILABLE' } },
  ],
};
