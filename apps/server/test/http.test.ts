import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ kind: 'embedded', seed: 'published' });
});
afterAll(() => server.stop());

const headers = () => ({
  'content-type': 'application/json',
  authorization: `Bearer ${server.token}`,
});
const post = (body: string) => fetch(server.url, { method: 'POST', headers: headers(), body });
const at = (path: string) => fetch(new URL(path, server.url));

test('health says that the process lives, readiness that the database is migrated', async () => {
  expect((await at('/healthz')).status).toBe(200);
  expect(await (await at('/readyz')).json()).toEqual({ status: 'ready' });
});

test('every answer carries a request id, the caller’s if it is one', async () => {
  expect((await at('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const given = await fetch(new URL('/healthz', server.url), {
    headers: { 'x-request-id': 'call-12345678' },
  });
  expect(given.headers.get('x-request-id')).toBe('call-12345678');
});

test.each(['node(id: "AAAA")', 'nodes(ids: ["AAAA"])', 'organisation(id: "AAAA")'])(
  'what is no node id is the caller’s mistake, by name: %s',
  async (field) => {
    const response = await post(JSON.stringify({ query: `{ ${field} { id } }` }));
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'id: is not a node id', extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }],
    });
  },
);

test.each([
  ['a body that is no JSON', '{"query":', 400],
  ['a body of more than 1 MB', JSON.stringify({ query: `{ ${' '.repeat(1_100_000)} __typename }` }), 413],
  ['a query that does not parse', JSON.stringify({ query: '{' }), 400],
  ['a field that there is not', JSON.stringify({ query: '{ nothing }' }), 400],
  [
    'a name that no operation has',
    JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
    400,
  ],
  [
    'two operations and no name',
    JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
    400,
  ],
  [
    'a number out of range',
    JSON.stringify({ query: '{ projects(first: 99999999999) { totalCount } }' }),
    400,
  ],
  [
    'a day that is not in the calendar',
    JSON.stringify({ query: '{ projects(filter: { startDate: { gte: "2021-02-30" } }) { totalCount } }' }),
    400,
  ],
])('%s is refused with a GraphQL error', async (_what, body, status) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toBeTruthy();
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|select /);
});

test('a browser that opens the endpoint gets GraphiQL, whole, from this server alone', async () => {
  const response = await fetch(server.url, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('GraphiQL');
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=["']https?:/);
});

test('a page of another site cannot send a query by a plain form', async () => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});
