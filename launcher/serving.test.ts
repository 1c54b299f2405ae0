import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type Launched, launch } from './launched.ts';

/*
 * The real server and the dashboard as it was built last, started and ended in every way that there is, on one
 * data directory throughout: each start has to find what the one before left.
 */
let directory: string;
let variables: NodeJS.ProcessEnv;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhipcau-launcher-'));
  variables = {
    API_PORT: String(await freePort()),
    DASHBOARD_PORT: String(await freePort()),
    DATA_DIR: directory,
    SEED: 'published',
  };
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function served(): Promise<Launched> {
  const launched = launch(variables);
  await launched.until(`http://localhost:${variables.API_PORT}/graphql\n`);
  expect(launched.output()).toMatch(
    /\nDashboard {2}http:\/\/localhost:\d+\nAPI {8}http:\/\/localhost:\d+\/graphql\n/,
  );
  expect((await fetch(`http://127.0.0.1:${variables.DASHBOARD_PORT}/`)).status).toBe(200);
  return launched;
}

async function apiProcess(): Promise<number> {
  return JSON.parse(await readFile(join(directory, 'nhipcau.lock'), 'utf8')).pid;
}

async function untilNobodyAnswers(): Promise<void> {
  for (const port of [variables.API_PORT, variables.DASHBOARD_PORT]) {
    while (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) await sleep(50);
  }
}

/** Whether each start so far had to write the published record. */
async function seedings(): Promise<readonly boolean[]> {
  const lines = (await readFile(join(directory, 'logs', 'api.log'), 'utf8')).trim().split('\n');
  const entries: { msg: string; seeded: { set: string; changed: boolean }[] }[] = lines.map((line) =>
    JSON.parse(line),
  );
  return entries
    .filter(({ msg }) => msg === 'seeded')
    .map(({ seeded }) => seeded.some(({ set, changed }) => set === 'published' && changed));
}

test('the link that makes the first administrator is printed, works, and stands in no log', async () => {
  const launched = await served();
  const secret = /\/invitation\/([\w-]{43})\n/.exec(launched.output())?.[1] ?? '';
  const link = await fetch(`http://127.0.0.1:${variables.API_PORT}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: secret }),
  });
  expect(await link.json()).toEqual({ purpose: 'INVITATION', name: null, email: null });
  const page = await fetch(`http://127.0.0.1:${variables.DASHBOARD_PORT}/invitation/${secret}`);
  expect(page.status).toBe(200);
  for (const log of ['api.log', 'dashboard.log'])
    expect(await readFile(join(directory, 'logs', log), 'utf8')).not.toContain(secret);
  launched.signal('SIGTERM');
  expect(await launched.ended).toBe(0);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends both apps with exit code 0', async (signal) => {
  const launched = await served();
  launched.signal(signal);
  launched.signal(signal);
  expect(await launched.ended).toBe(0);
  await untilNobodyAnswers();
});

test('a second instance on the data directory is refused by one sentence while the first serves on', async () => {
  const first = await served();
  const ports = { API_PORT: String(await freePort()), DASHBOARD_PORT: String(await freePort()) };
  const second = launch({ ...variables, ...ports });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(
    /^The data directory .* is in use by another Nhịp Cầu \(process \d+\): .*\n$/,
  );
  expect((await fetch(`http://127.0.0.1:${variables.API_PORT}/readyz`)).status).toBe(200);
  first.signal('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('an app that dies is named, the other is stopped, and the exit code is 1', async () => {
  const launched = await served();
  process.kill(await apiProcess(), 'SIGKILL');
  expect(await launched.ended).toBe(1);
  expect(launched.output()).toContain('API stopped unexpectedly (SIGKILL)');
  await untilNobodyAnswers();
});

test('apps do not outlive a launcher that is killed', async () => {
  const launched = await served();
  launched.signal('SIGKILL');
  expect(await launched.ended).toBe('SIGKILL');
  await untilNobodyAnswers();
});

test('only the first of all these starts had to write the record', async () => {
  const launched = await served();
  launched.signal('SIGTERM');
  expect(await launched.ended).toBe(0);
  const [first, ...later] = await seedings();
  expect(first).toBe(true);
  expect(later.length).toBeGreaterThan(0);
  expect(later).not.toContain(true);
});
