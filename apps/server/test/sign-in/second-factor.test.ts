import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, newcomer, PASSWORD } from './browser.ts';
import { totp } from './totp.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ kind: 'embedded', seed: 'published' });
});
afterAll(() => server.stop());

async function withSecondFactor(email: string) {
  const browser = await newcomer(server, email);
  const [, begun] = await browser.ask('/auth/account/second-factor/begin', { password: PASSWORD });
  const { uri, recoveryCodes } = begun as { uri: string; recoveryCodes: readonly string[] };
  expect(await browser.ask('/auth/account/second-factor/confirm', { code: '000000' })).toEqual([
    422,
    { code: 'WRONG', field: 'code' },
  ]);
  expect((await browser.ask('/auth/account/second-factor/confirm', { code: totp(uri) }))[0]).toBe(200);
  return { browser, uri, recoveryCodes, email };
}

async function halfWay(email: string): Promise<Browser> {
  const browser = new Browser(server);
  expect(await browser.ask('/auth/sign-in', { email, password: PASSWORD })).toEqual([
    200,
    { status: 'SECOND_FACTOR' },
  ]);
  expect(await browser.role()).toBeNull();
  return browser;
}

test('with a second factor the password alone lets nobody in; the code does', async () => {
  const { uri, email } = await withSecondFactor('hai-buoc@ngoaivu.example');
  const browser = await halfWay(email);
  expect((await browser.ask('/auth/second-factor', { code: totp(uri, 40) }))[0]).toBe(401);
  expect(await browser.role()).toBeNull();
  expect((await browser.ask('/auth/second-factor', { code: totp(uri) }))[0]).toBe(200);
  expect(await browser.role()).toBe('MANAGER');
});

test('a recovery code lets in once', async () => {
  const { recoveryCodes, email } = await withSecondFactor('khoi-phuc@ngoaivu.example');
  const code = recoveryCodes[3] ?? '';
  const first = await halfWay(email);
  expect((await first.ask('/auth/second-factor', { code }))[0]).toBe(200);
  expect(await first.role()).toBe('MANAGER');
  const second = await halfWay(email);
  expect((await second.ask('/auth/second-factor', { code }))[0]).toBe(401);
});

test('codes cannot be guessed: after five tries the sign-in begins anew, and the account is closed for a while', async () => {
  const { uri, email } = await withSecondFactor('doan-ma@ngoaivu.example');
  for (let round = 0; round < 2; round += 1) {
    const browser = await halfWay(email);
    for (let index = 0; index < 5; index += 1)
      expect((await browser.ask('/auth/second-factor', { code: '123456' }))[0]).toBe(401);
  }
  const browser = await halfWay(email);
  expect((await browser.ask('/auth/second-factor', { code: totp(uri) }))[0]).toBe(401);
});

test('switching it off needs the password', async () => {
  const { browser, email } = await withSecondFactor('tat@ngoaivu.example');
  expect((await browser.ask('/auth/account/second-factor/end', { password: 'không phải' }))[0]).toBe(422);
  await halfWay(email);
  expect((await browser.ask('/auth/account/second-factor/end', { password: PASSWORD }))[0]).toBe(200);
  const after = new Browser(server);
  expect(await after.ask('/auth/sign-in', { email, password: PASSWORD })).toEqual([
    200,
    { status: 'SIGNED_IN' },
  ]);
});
