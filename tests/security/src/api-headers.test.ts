import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const named = 'https://so-lieu.example';
const question = JSON.stringify({ query: '{ countries(first: 1) { nodes { code } } }' });

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({
    kind: 'embedded',
    variables: { CORS_ORIGINS: named, DASHBOARD_URL: 'https://ngoaivu.example' },
  });
});
afterAll(() => server.stop());

const at = (path: string) => new URL(path, server.url);

describe.each(['/graphql', '/healthz', '/readyz', '/nothing', '/auth/account', '/files/x/y', '/exports'])(
  'an answer of %s',
  (path) => {
    test('is data for nobody’s page, kept by nobody, and comes by https alone', async () => {
      const { headers } = await fetch(at(path));
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toMatch(/no-store/);
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    });
  },
);

test('GraphiQL runs its own scripts and no others', async () => {
  const response = await fetch(server.url, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-type')).toMatch(/html/);
  const scripts = /script-src ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  expect(scripts).toMatch(/^'sha256-[\w+/=]+'( 'sha256-[\w+/=]+')*$/);
});

describe('a page of another origin', () => {
  const preflight = (origin: string) =>
    fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
  const ask = (headers: Record<string, string>) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', ...headers },
      body: question,
    });

  test('may ask with a token where the office has named it', async () => {
    expect((await preflight(named)).headers.get('access-control-allow-origin')).toBe(named);
    const answer = await ask({ origin: named, authorization: `Bearer ${server.token}` });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, named]);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('has no use of a person’s cookie, named or not', async () => {
    const cookie = await server.signIn('manager');
    expect((await ask({ cookie })).status).toBe(403);
    expect((await ask({ cookie, origin: named })).status).toBe(401);
    expect((await ask({ cookie, origin: 'https://nobody.example' })).status).toBe(403);
    await fetch(at('/auth/sign-out'), {
      method: 'POST',
      headers: { cookie, origin: named, 'content-type': 'application/json' },
      body: '{}',
    });
    expect((await ask({ cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test.each(['https://nobody.example', 'null', `${named}.nobody.example`, named.replace('https', 'http')])(
    'of %s reads nothing',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const answer = await ask({ origin, authorization: `Bearer ${server.token}` });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    },
  );
});

test('the cookie of a session is for https, for this host, and for no script', async () => {
  const link = await server.operate('sign-in-link', '--role', 'manager');
  const response = await fetch(at('/auth/sign-in/link'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.slice(link.lastIndexOf('/') + 1) }),
  });
  const [cookie] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^__Secure-nhipcau\.session_token=/);
  expect(cookie).toMatch(/; HttpOnly(;|$)/);
  expect(cookie).toMatch(/; Secure(;|$)/);
  expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
  expect(cookie).not.toMatch(/Domain=/);
});
