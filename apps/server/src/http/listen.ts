import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { refuseUnreadable } from './refuse-unreadable.ts';

/** 20 MB over a line of half a megabit a second; all but files have less time of their own. */
const SLOWEST_UPLOAD_MILLISECONDS = 6 * 60_000;

const HEADERS_MILLISECONDS = 10_000;

/**
 * @param variable which names the port, for whoever has to choose another
 * @throws Error with one sentence where the port is taken or may not be used
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  variable = 'API_PORT',
): Promise<Server> {
  const server = createServer(
    {
      requestTimeout: SLOWEST_UPLOAD_MILLISECONDS,
      headersTimeout: HEADERS_MILLISECONDS,
      connectionsCheckingInterval: 1_000,
    },
    handler,
  );
  server.on('clientError', refuseUnreadable);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(reason(error, port, variable), { cause: error });
  }
  return server;
}

function reason(error: unknown, port: number, variable: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: choose another with ${variable}.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose another with ${variable}.`;
  return `Port ${port} cannot be opened: ${String(error)}`;
}
