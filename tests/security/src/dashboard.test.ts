import { type DashboardProcess, startDashboard, trustedDocuments } from '@nhipcau/e2e/dashboard-process';
import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const DASHBOARD_KEY = 'by which the server knows its dashboard';

let server: ServerProcess;
let office: DashboardProcess;
let view: DashboardProcess;
let cookie: string;
beforeAll(async () => {
  server = await startServer({
    kind: 'embedded',
    variables: { PUBLIC_VIEW: 'on', DASHBOARD_KEY, TRUSTED_DOCUMENTS: trustedDocuments },
  });
  office = await startDashboard(server.url, { DASHBOARD_KEY, DASHBOARD_URL: 'https://ngoaivu.example' });
  view = await startDashboard(server.url, { AUDIENCE: 'public', PUBLIC_URL: 'http://cong-khai.example' });
  cookie = await server.signIn('admin');
});
afterAll(async () => {
  await view?.stop();
  await office?.stop();
  await server?.stop();
});

const pages = ['/', '/projects', '/partners', '/explorer', '/admin/people', '/projects/new', '/nowhere'];

async function read(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe.each(pages)('the page %s', (path) => {
  test('runs scripts of its own answer alone, each time others', async () => {
    const nonces = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const { headers, text } = await read(office.url + path, { headers: { cookie } });
      const policy = headers.get('content-security-policy') ?? '';
      const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
      expect(scripts).toMatch(/^'nonce-[0-9a-f]{32}' 'strict-dynamic'$/);
      expect(policy).toMatch(/object-src 'none'/);
      expect(policy).toMatch(/base-uri 'none'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      const [, nonce = ''] = /nonce-([0-9a-f]+)/.exec(scripts) ?? [];
      nonces.add(nonce);
      const tags = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(text).not.toMatch(/\son(click|load|error|submit|change)=/i);
    }
    expect(nonces.size).toBe(2);
  });

  test('is kept by nobody, framed by nobody, and comes by https alone', async () => {
    const { headers } = await read(office.url + path, { headers: { cookie } });
    expect(headers.get('cache-control')).toMatch(/no-store/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('without a session that holds', () => {
  /** As if the proxy had not been asked, or had been told something. */
  const disguises: readonly (readonly [string, Record<string, string>])[] = [
    ['nothing', {}],
    ['a cookie of nobody', { cookie: 'nhipcau.session_token=of.nobody' }],
    ['a token of nobody', { authorization: 'Bearer nhipcau_of_nobody' }],
    [
      'the word that the proxy has been passed',
      {
        cookie: 'nhipcau.session_token=of.nobody',
        'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
        'x-middleware-next': '1',
        'x-nhipcau-open': '1',
      },
    ],
    [
      'a request of the router',
      { cookie: 'nhipcau.session_token=of.nobody', rsc: '1', 'next-router-prefetch': '1' },
    ],
    [
      'the name of the dashboard',
      { cookie: 'nhipcau.session_token=of.nobody', 'x-nhipcau-audience': 'public' },
    ],
  ];
  const paths = [
    '/projects',
    '/partners',
    '/admin/people',
    '/api/search?q=a',
    '/exports/projects.csv',
    '/files/x/y',
  ];

  test.each(disguises)('whoever brings %s reads nothing of the office', async (_what, headers) => {
    for (const path of paths) {
      const { status, text } = await read(office.url + path, { headers });
      expect([path, status < 500]).toEqual([path, true]);
      expect([path, /minh họa|ngoaivu\.example"/.test(text)]).toEqual([path, false]);
    }
  });
});

describe('a page of another site', () => {
  test.each([
    [{ origin: 'https://nobody.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.ngoaivu.example' }],
  ])('has nothing done by a person’s cookie: %o', async (headers) => {
    for (const path of ['/projects/new', '/account', '/api/graphql', '/api/attachments', '/sign-in']) {
      const form = {
        method: 'POST',
        body: 'a=b',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      };
      expect([path, (await read(office.url + path, form)).status]).toEqual([path, 403]);
    }
  });
});

test('a body that is longer than any question is refused, whether its length is told or not', async () => {
  const body = JSON.stringify({ query: `{ projects(search: "${'x'.repeat(2_000_000)}") { totalCount } }` });
  const headers = { cookie, 'content-type': 'application/json' };
  const url = `${office.url}/api/graphql`;
  expect((await read(url, { method: 'POST', headers, body })).status).toBe(413);
  const stream = new Blob([body]).stream();
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: stream, duplex: 'half' };
  expect((await read(url, init)).status).toBe(413);
});

test('a partner is told that the office’s search is not theirs, not that it is away', async () => {
  const partner = await server.signIn('partner');
  const { status } = await read(`${office.url}/api/search?q=truong`, { headers: { cookie: partner } });
  expect(status).toBe(403);
});

describe('the public view', () => {
  test('may stand on other sites with its panels, and with nothing else', async () => {
    const page = await read(`${view.url}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(
      /script-src 'nonce-[0-9a-f]+' 'strict-dynamic';/,
    );
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('strict-transport-security')).toBeNull();
    const panel = await read(`${view.url}/embed/nothing`);
    expect(panel.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(panel.headers.get('x-frame-options')).toBeNull();
  });

  test('shows no more for an administrator’s cookie', async () => {
    for (const path of ['/projects', '/admin/people', '/exports/projects.csv', '/api/search?q=a']) {
      expect((await read(view.url + path, { headers: { cookie } })).status).toBe(404);
    }
  });
});

test('a choice of a person’s is kept for https alone, and read by no script', async () => {
  const { text } = await read(`${office.url}/sign-in`);
  const action = /name="(\$ACTION_ID_[^"]+)"/.exec(text)?.[1];
  const body = new FormData();
  body.set(action ?? '', '');
  body.set('language', 'en');
  const response = await fetch(`${office.url}/sign-in`, { method: 'POST', body, redirect: 'manual' });
  const [kept] = response.headers.getSetCookie().filter((each) => each.startsWith('language='));
  expect(kept).toMatch(/; Secure/i);
  expect(kept).toMatch(/; HttpOnly/i);
  expect(kept).toMatch(/; SameSite=lax/i);
});
