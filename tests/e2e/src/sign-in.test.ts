import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { Stage, watch } from './stage.ts';

const PASSWORD = 'mây trắng bay về núi';
let stage: Stage;
let people = 0;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

/** The path of an invitation, and whose it is. */
async function invited(role = 'manager') {
  people += 1;
  const email = `nguoi-${people}@ngoaivu.example`;
  const link = await stage.server.operate('invite', '--role', role, '--email', email, '--name', 'Lò Thị Mai');
  return { email, path: new URL(link).pathname };
}

test('whoever is not signed in is led to sign in, and from there back to where they wanted', async () => {
  const { email, path } = await invited();
  const person = await stage.person({ language: 'vi', role: null });
  const page = await person.newPage();
  await page.goto(path);
  await page.getByLabel('Mật khẩu mới').fill('ngắn quá');
  await page.getByRole('button').last().click();
  await page.getByText('ít nhất 12 ký tự.', { exact: false }).last().waitFor();
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  await page.waitForURL(`${stage.dashboard.url}/`);
  await person.clearCookies();
  await page.goto('/projects?q=truong');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill('không phải thế này');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Thông tin đăng nhập không đúng.').waitFor();
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe(email);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('**/projects?q=truong');
  await page.getByText('Lò Thị Mai').first().click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/projects');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await person.close();
});

test('signing in works without scripts', async () => {
  const { path } = await invited('analyst');
  const person = await stage.person({ language: 'en', role: null, scripts: false });
  const page = await person.newPage();
  await page.goto(path);
  await page.getByLabel('New password').fill('password1234');
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await page.getByText('common or were leaked', { exact: false }).waitFor();
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await page.goto('/account');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('My account');
  await page.goto('/admin/people');
  await page.getByText('This page is for administrators').waitFor();
  await person.close();
});

test('the second factor is switched on by a picture drawn here, and asked for from then on', async () => {
  const { email, path } = await invited();
  const person = await stage.person({ language: 'en', role: null });
  const page = await person.newPage();
  const { foreign } = watch(page, stage.dashboard.url);
  await page.goto(path);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await page.waitForURL(`${stage.dashboard.url}/`);
  await page.goto('/account');
  const section = page.locator('section[aria-labelledby=second-factor]');
  await section.getByLabel('Current password').fill(PASSWORD);
  await section.getByRole('button', { name: 'Step 1' }).click();
  await section.getByRole('img', { name: 'QR code' }).waitFor();
  const [key = '', recovery = ''] = (await section.locator('pre').textContent())?.split('\n') ?? [];
  expect(key).toMatch(/^[A-Z2-7]{32,}$/);
  await section.getByLabel('Code that the app shows').fill('000000');
  await section.getByRole('button', { name: 'Step 2' }).click();
  await section.getByText('The code is not right').waitFor();
  expect(foreign).toEqual([]);
  expect(recovery).toMatch(/^\w{5}-\w{5}$/);
  expect(email).toContain('@');
  await person.close();
});

test('the address of a session is the socket’s, whatever the browser says', async () => {
  const { path } = await invited();
  const person = await stage.person({ language: 'en', role: null });
  await person.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.9', 'x-nhipcau-address': '203.0.113.9' });
  const page = await person.newPage();
  await page.goto(path);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await page.waitForURL(`${stage.dashboard.url}/`);
  await page.goto('/account');
  const sessions = await page.locator('section[aria-labelledby=sessions]').textContent();
  expect(sessions).toContain('127.0.0.1');
  expect(sessions).not.toContain('203.0.113.9');
  await person.close();
});

test('a session that no longer holds leads to sign-in from any page', async () => {
  const person = await stage.person({ language: 'vi', role: null });
  await person.addCookies([{ name: 'nhipcau.session_token', value: 'no.longer', url: stage.dashboard.url }]);
  const page = await person.newPage();
  for (const path of ['/', '/projects', '/coordination', '/account', '/admin/people']) {
    await page.goto(path);
    await page.waitForURL('**/sign-in**');
  }
  const answer = await person.request.post('/api/graphql', {
    data: { query: '{ projects { totalCount } }' },
  });
  expect(answer.status()).toBe(401);
  await person.close();
});

test('a page of another site cannot make the dashboard do anything', async () => {
  const person = await stage.person({ language: 'vi' });
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const sent = { headers, data: { query: '{ __typename }' } };
    expect((await person.request.post('/api/graphql', sent)).status()).toBe(403);
    expect((await person.request.post('/account', sent)).status()).toBe(403);
  }
  await person.close();
});

test.each([
  { language: 'vi', dark: false, width: 1440 },
  { language: 'en', dark: true, width: 390 },
] as const)('the pages of sign-in have no serious barrier ($language, $width)', async (look) => {
  const { path } = await invited();
  const person = await stage.person({ ...look, role: null });
  const page = await person.newPage();
  for (const address of ['/sign-in', '/sign-in/second-factor', '/forgot', path, '/invitation/none']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await barriers(page), address).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
  await person.close();
});
