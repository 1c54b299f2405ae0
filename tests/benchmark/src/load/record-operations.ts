import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An operation as the dashboard sent it. */
export interface Recorded {
  readonly name: string;
  readonly body: string;
}

/** Stands between the dashboard and the API, and notes what the one asks of the other. */
export interface Recorder {
  /** Of the GraphQL endpoint, as the dashboard is told it. */
  readonly url: string;
  /** What was asked since the last time. */
  take(): readonly Recorded[];
  close(): Promise<void>;
}

export async function recordOperations(origin: string): Promise<Recorder> {
  let recorded: Recorded[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    if (request.method === 'POST' && request.url === '/graphql') {
      const text = body.toString('utf8');
      recorded.push({ name: nameOf(text), body: text });
    }
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...(body.length > 0 && { body }),
    });
    const passed = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(content-encoding|content-length|transfer-encoding)$/.test(name),
      ),
    );
    response.writeHead(answer.status, passed).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    take() {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function nameOf(text: string): string {
  const { query } = JSON.parse(text) as { readonly query?: string };
  return /\b(?:query|mutation)\s+(\w+)/.exec(query ?? '')?.[1] ?? 'without a name';
}
