import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

/**
 * Adds the other end of the socket to each request's `X-Forwarded-For`, as proxies do: what a browser made up stands before
 * it, and the API looks at the end. Next itself keeps no address that the browser has not had a say in.
 */
export function noteCallers(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    const before = request.headers['x-forwarded-for'];
    const caller = request.socket.remoteAddress ?? '';
    request.headers['x-forwarded-for'] = before === undefined ? caller : `${before}, ${caller}`;
  });
}
