import { freePort, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { type OfficeProvider, officeProvider } from './office-provider.ts';

const DASHBOARD = 'http://localhost:3000';
let server: ServerProcess;
let office: OfficeProvider;

beforeAll(async () => {
  office = officeProvider(await freePort(), `${DASHBOARD}/api/auth/callback/office`);
  server = await startServer({
    kind: 'embedded',
    seed: 'published',
    variables: { ...office.variables, DASHBOARD_URL: DASHBOARD },
  });
});
afterAll(async () => {
  await server.stop();
  await office.stop();
});

/** Follows a browser to the provider and back; gives where it ends up. */
async function through(browser: Browser, next = '/projects'): Promise<string> {
  const [status, { url }] = await browser.ask('/auth/sign-in/provider', { next });
  expect(status).toBe(200);
  const kept = new Map<string, string>();
  let at = String(url);
  while (at.startsWith(office.issuer)) {
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=', 2) ?? [];
      kept.set(name, value);
    }
    at = new URL(response.headers.get('location') ?? '', at).href;
  }
  const back = new URL(at);
  expect(back.pathname).toBe('/api/auth/callback/office');
  const response = await browser.send(`/auth/callback/office${back.search}`);
  return response.headers.get('location') ?? '';
}

const invite = (email: string) =>
  server.operate('invite', '--role', 'analyst', '--email', email, '--name', 'Tẩn Mẩy Lai');

test('a provider that is away when the server starts is found when somebody wants it', async () => {
  const browser = new Browser(server);
  expect(await browser.ask('/auth/sign-in/provider', {})).toEqual([
    503,
    { code: 'PROVIDER_AWAY', field: null },
  ]);
  await office.start();
  expect((await browser.ask('/auth/sign-in/provider', {}))[0]).toBe(200);
  expect((await browser.ask('/auth/options'))[1]).toEqual({ provider: 'Sở Ngoại vụ' });
});

test('an invited person comes in by their identity, and comes back to where they were', async () => {
  await invite('lai@ngoaivu.example');
  office.next('person-1', { email: 'Lai@ngoaivu.example', email_verified: true });
  const browser = new Browser(server);
  expect(await through(browser, '/projects?q=truong')).toBe(`${DASHBOARD}/projects?q=truong`);
  expect(await browser.role()).toBe('ANALYST');
  const again = new Browser(server);
  expect(await through(again, 'https://evil.example/')).toBe(`${DASHBOARD}/`);
  expect(await again.role()).toBe('ANALYST');
});

test('nobody comes in who was not invited, or whose address the provider has not verified', async () => {
  office.next('person-2', { email: 'nobody@ngoaivu.example', email_verified: true });
  const stranger = new Browser(server);
  expect(await through(stranger)).toContain('/sign-in?error=');
  expect(await stranger.role()).toBeNull();
  await invite('chua-xac-minh@ngoaivu.example');
  office.next('person-3', { email: 'chua-xac-minh@ngoaivu.example', email_verified: false });
  const unverified = new Browser(server);
  expect(await through(unverified)).toContain('/sign-in?error=');
  expect(await unverified.role()).toBeNull();
});

test('an answer that another browser asked for lets nobody in', async () => {
  office.next('person-1', { email: 'lai@ngoaivu.example', email_verified: true });
  const victim = new Browser(server);
  await victim.ask('/auth/sign-in/provider', {});
  const response = await victim.send('/auth/callback/office?code=stolen&state=another');
  expect(response.headers.get('location')).toContain('error');
  expect(await victim.role()).toBeNull();
});
