import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedId, REQUEST_ID_HEADER } from './accepted-id.ts';
import { log } from './log.ts';
import { kindOf, loggedPath } from './logged-path.ts';

/** A request that was answered. */
export interface Answered {
  readonly kind: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/**
 * Gives each request an id (the one it brings, if it is one), answers with it, and logs what came of it. It stands among the
 * request's headers, so that pages hand it on to the API.
 *
 * @param ownPort of this process, whose requests are nobody's business
 */
export function noteRequests(ownPort: number | undefined, answered: (request: Answered) => void): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null) return;
    if (!('request' in message) || !('response' in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    if (ownPort !== undefined && request.socket.localPort === ownPort) return;
    const requestId = acceptedId(request.headers[REQUEST_ID_HEADER]) ?? randomUUID();
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader('X-Request-Id', requestId);
    const start = performance.now();
    // Next takes its own prefix away from the address while it answers.
    const { method = '', url = '' } = request;
    response.once('close', () => {
      const milliseconds = performance.now() - start;
      const kind = kindOf(url);
      const status = response.statusCode;
      answered({ kind, method, status, milliseconds });
      const entry = { requestId, method, path: loggedPath(url), status };
      log[kind === 'asset' ? 'debug' : 'info'](
        { ...entry, milliseconds: Math.round(milliseconds) },
        'request',
      );
    });
  });
}
