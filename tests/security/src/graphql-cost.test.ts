import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const trustedText = 'query Countries { countries(first: 3) { nodes { code } } }';
const trustedId = `sha256:${createHash('sha256').update(trustedText).digest('hex')}`;

let folder: string;
const servers: ServerProcess[] = [];
/** With a public view whose visitors ask trusted documents alone, and with one that takes their own questions. */
let closed: ServerProcess;
let open: ServerProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhipcau-documents-'));
  const manifest = join(folder, 'documents.json');
  await writeFile(manifest, JSON.stringify({ [trustedId]: trustedText }));
  const started = (api: 'on' | 'off') =>
    startServer({
      kind: 'embedded',
      seed: 'published',
      variables: { PUBLIC_VIEW: 'on', PUBLIC_API: api, TRUSTED_DOCUMENTS: manifest },
    });
  [closed, open] = [await started('off'), await started('on')];
  servers.push(closed, open);
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Rows that are left of the minute. */
  readonly left: number;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string; cost?: object } }[];
  readonly extensions?: { cost: { requested: number; limit: number | null } };
}

async function ask(server: ServerProcess, body: object, token?: string): Promise<Answer> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as object;
  const left = Number(/;r=(\d+);/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), left, ...answer };
}

const own = '{ countries(first: 3) { nodes { code } } }';
const large = '{ projects(first: 100) { nodes { transactions(first: 100) { nodes { provider { id } } } } } }';
const tooLarge =
  '{ projects(first: 100) { nodes { transactions(first: 100) { nodes { participants: provider { projects(first: 100) { nodes { id } } } } } } } }';

describe('what an operation costs', () => {
  test('stands in its answer with the limit, and what is left of the minute beside it', async () => {
    const { data, extensions, left } = await ask(closed, { query: own }, closed.token);
    expect(data).toBeDefined();
    expect(extensions).toEqual({ cost: { requested: 4, limit: 50_000 } });
    expect((await ask(closed, { query: own }, closed.token)).left).toBe(left - 4);
  });

  test('over the limit is refused with both', async () => {
    const { status, data, errors } = await ask(closed, { query: tooLarge }, closed.token);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', cost: { requested: expect.any(Number), limit: 50_000 } } },
    ]);
  });
});

describe('a visitor', () => {
  test('asks by the id of a trusted document', async () => {
    for (const body of [
      { documentId: trustedId },
      { extensions: { persistedQuery: { version: 1, sha256Hash: trustedId.slice(7) } } },
      { documentId: trustedId, query: '{ projects { totalCount } }' },
    ]) {
      const { status, data, extensions } = await ask(closed, body);
      expect([status, data]).toEqual([200, { countries: { nodes: expect.any(Array) } }]);
      expect(extensions?.cost.limit).toBeNull();
    }
  });

  test('has no questions of its own, nor the text of trusted ones for them', async () => {
    for (const query of [own, trustedText, '{ __schema { queryType { name } } }', 'mutation { x }']) {
      const { status, errors } = await ask(closed, { query });
      expect(status).toBe(401);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  test('has them where the office says so, at a limit of its own', async () => {
    expect(await ask(open, { query: own })).toMatchObject({
      status: 200,
      extensions: { cost: { limit: 30_000 } },
    });
    expect(
      (await ask(open, { query: large.replace('{ id }', '{ projects { nodes { id } } }') })).status,
    ).toBe(400);
  });

  test('who has spent a minute’s rows waits, and nobody else does', async () => {
    const statuses = new Set<number>();
    let last: Answer | undefined;
    for (let time = 0; time < 60 && last?.status !== 429; time += 1) {
      last = await ask(open, { query: large });
      statuses.add(last.status);
    }
    expect([...statuses]).toEqual([200, 429]);
    expect(Number(last?.retryAfter)).toBeGreaterThan(0);
    expect(last?.errors).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS' } }]);
    expect((await ask(open, { documentId: trustedId })).status).toBe(200);
    expect((await ask(open, { query: own }, open.token)).status).toBe(200);
  });
});

test('a manifest that says of a text what is not so ends the start in one sentence', async () => {
  const wrong = join(folder, 'wrong.json');
  await writeFile(wrong, JSON.stringify({ [`sha256:${'0'.repeat(64)}`]: trustedText }));
  const refused = startServer({
    kind: 'embedded',
    seed: 'published',
    variables: { TRUSTED_DOCUMENTS: wrong },
  });
  await expect(refused).rejects.toThrow('exit code 1');
});
