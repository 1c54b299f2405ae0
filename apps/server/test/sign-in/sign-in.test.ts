import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, newcomer, PASSWORD } from './browser.ts';

const KEY = 'the key of the dashboard of this test';

describe.each(databaseKinds)('signing in (%s)', (kind) => {
  let server: ServerProcess;
  const from = (address: string) => ({ 'x-nhipcau-dashboard': KEY, 'x-forwarded-for': address });
  const stranger = () => new Browser(server);
  const signIn = (email: string, password: string, headers?: Record<string, string>) =>
    stranger().ask('/auth/sign-in', { email, password }, headers);

  beforeAll(async () => {
    server = await startServer({ kind, variables: { DASHBOARD_KEY: KEY } });
  });
  afterAll(() => server.stop());

  test('without a session or a token nothing is answered but a well-formed refusal', async () => {
    for (const [path, body] of [
      ['/graphql', { query: '{ projects { totalCount } }' }],
      ['/graphql', { query: '{ there is no such thing }' }],
      ['/exports', { query: '{ projects { nodes { id } } }', format: 'csv' }],
    ] as const) {
      const [status, said] = await stranger().ask(path, body);
      expect(status).toBe(401);
      expect(said).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
    for (const path of ['/auth/account', '/auth/people']) expect((await stranger().ask(path))[0]).toBe(401);
  });

  test('an invited person comes in, and out again: the cookie then lets nobody in', async () => {
    const browser = await newcomer(server, 'vao-ra@ngoaivu.example');
    expect(await browser.role()).toBe('MANAGER');
    const thief = browser.copy();
    expect((await browser.ask('/auth/sign-out', {}))[0]).toBe(200);
    expect(await thief.role()).toBeNull();
  });

  test('the cookie is for no script, no other site, and no other host', async () => {
    await newcomer(server, 'banh@ngoaivu.example');
    const body = { email: 'banh@ngoaivu.example', password: PASSWORD };
    const [cookie = ''] = (await stranger().send('/auth/sign-in', body)).headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  test('a page of another site changes nothing and asks nothing', async () => {
    const browser = await newcomer(server, 'khac@ngoaivu.example');
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      for (const path of ['/auth/sign-out', '/graphql', '/exports'])
        expect([path, (await browser.send(path, {}, headers)).status]).toEqual([path, 403]);
    }
    expect(await browser.role()).toBe('MANAGER');
  });

  test('nothing tells whether there is such a person: status, answer, and time', {
    timeout: 240_000,
  }, async () => {
    await newcomer(server, 'co@ngoaivu.example');
    const times = { there: [] as number[], absent: [] as number[] };
    for (let round = 0; round < 4; round += 1) {
      for (const [which, email] of [
        ['there', 'co@ngoaivu.example'],
        ['absent', 'khong@ngoaivu.example'],
      ] as const) {
        const start = performance.now();
        expect(await signIn(email, 'không phải thế này', from(`10.9.${round}.1`))).toEqual([
          401,
          { code: 'WRONG', field: null },
        ]);
        times[which].push(performance.now() - start);
      }
    }
    const quickest = (all: readonly number[]) => Math.min(...all);
    const ratio = quickest(times.there) / quickest(times.absent);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test('guessing is limited for an account, there or not, wherever the tries come from', {
    timeout: 240_000,
  }, async () => {
    await newcomer(server, 'doan@ngoaivu.example');
    for (const email of ['doan@ngoaivu.example', 'chang-co-ai@ngoaivu.example']) {
      const statuses: number[] = [];
      for (let index = 0; index < 12; index += 1)
        statuses.push((await signIn(email, 'đoán mò thôi mà', from(`10.1.${index}.1`)))[0]);
      expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    }
    expect(await signIn('doan@ngoaivu.example', PASSWORD, from('10.77.0.1'))).toEqual([
      429,
      { code: 'TOO_MANY_ATTEMPTS', field: null },
    ]);
  });

  test('a forged X-Forwarded-For helps nobody; the dashboard’s own is believed to its last', async () => {
    // Codes cost nothing to look at, and count like passwords.
    const guess = async (index: number, headers: Record<string, string>) => {
      const cookie = `nhipcau.two_factor=${index}`;
      const sent = { 'content-type': 'application/json', ...headers, cookie };
      const body = JSON.stringify({ code: '000000' });
      const url = new URL('/auth/second-factor', server.url);
      return (await fetch(url, { method: 'POST', headers: sent, body })).status;
    };
    const forged: number[] = [];
    for (let index = 0; index < 34; index += 1)
      forged.push(
        await guess(index, { 'x-forwarded-for': `10.2.${index}.1`, 'x-nhipcau-dashboard': 'guessed' }),
      );
    expect(forged).toContain(429);
    expect(await guess(100, from('10.3.0.1'))).toBe(401);
    const through: number[] = [];
    for (let index = 0; index < 31; index += 1)
      through.push(await guess(200 + index, from(`10.4.${index}.1, 10.5.0.1`)));
    expect(through.at(-1)).toBe(429);
  });
});
