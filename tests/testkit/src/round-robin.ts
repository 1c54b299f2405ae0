import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { freePort } from '@nhipcau/places';

const CHECKED_EVERY_MILLISECONDS = 100;

/** A proxy in front of several servers. */
export interface RoundRobin {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Hands requests to servers in turn, as the proxies of an office do: it asks each server's `/readyz` all the time, leaves
 * out who is not ready, and goes on to the next where one refuses the connection. What was sent is not sent again.
 */
export async function roundRobin(servers: readonly string[]): Promise<RoundRobin> {
  let ready: readonly string[] = servers;
  let turn = 0;
  const check = async () => {
    const answers = await Promise.all(servers.map(isReady));
    ready = servers.filter((_, place) => answers[place]);
  };
  const timer = setInterval(() => void check(), CHECKED_EVERY_MILLISECONDS);
  const proxy = createServer((incoming, outgoing) => {
    turn += 1;
    const inTurn = ready.map((_, place) => ready[(place + turn) % ready.length] ?? '');
    void handOn(incoming, outgoing, inTurn).catch(() => outgoing.destroy());
  });
  const port = await freePort();
  proxy.listen(port, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      clearInterval(timer);
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

async function isReady(server: string): Promise<boolean> {
  return fetch(`${server}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function handOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  servers: readonly string[],
): Promise<void> {
  const body = await buffer(incoming);
  for (const server of servers) {
    const answer = await send(incoming, body, server);
    if (answer === null) continue;
    // By which a test sees that both were asked.
    outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'x-served-by': new URL(server).port });
    answer.on('error', () => outgoing.destroy()).pipe(outgoing);
    outgoing.once('close', () => answer.destroy());
    return;
  }
  outgoing.destroy();
}

/** Null where nobody took the connection, so that nothing was sent. */
function send(incoming: IncomingMessage, body: Buffer, server: string): Promise<IncomingMessage | null> {
  const { method, url = '/', headers } = incoming;
  return new Promise((resolve, reject) => {
    // Connections of their own: one that was kept could be closed at the moment when it is used.
    const { 'transfer-encoding': _, ...kept } = headers;
    const options = { method, headers: { ...kept, 'content-length': body.length }, agent: false as const };
    const sending = request(new URL(url, server), options, resolve);
    sending.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(null) : reject(error),
    );
    sending.end(body);
  });
}
