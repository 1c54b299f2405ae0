import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freePort } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhipcau-starting-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function start(variables: Record<string, string>) {
  const env = { ...process.env, DATABASE_URL: '', SEED: 'published', LOG_LEVEL: 'silent', ...variables };
  return spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function refusal(variables: Record<string, string>): Promise<{ code: unknown; sentence: string }> {
  const child = start(variables);
  const [sentence, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, sentence: sentence.trim() };
}

test('a taken port is refused in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, sentence } = await refusal({ API_PORT: String(port), DATA_DIR: join(directory, 'port') });
  other.close();
  expect(code).toBe(1);
  expect(sentence).toBe(`Port ${port} is taken: choose another with API_PORT.`);
});

test('a directory that cannot be written is refused in one sentence', async () => {
  const file = join(directory, 'a-file');
  await writeFile(file, '');
  const { code, sentence } = await refusal({
    API_PORT: String(await freePort()),
    DATA_DIR: join(file, 'data'),
  });
  expect(code).toBe(1);
  expect(sentence.split('\n')).toHaveLength(1);
  expect(sentence).toContain(file);
});

test('a PostgreSQL server that does not answer is refused in one sentence', async () => {
  const { code, sentence } = await refusal({
    API_PORT: String(await freePort()),
    DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/nothing`,
    DATABASE_START_SECONDS: '0',
  });
  expect(code).toBe(1);
  expect(sentence).toMatch(/^The PostgreSQL server of DATABASE_URL cannot be used: .+\.$/);
});

test('a variable that cannot be used is refused by name', async () => {
  const { code, sentence } = await refusal({ SEED: 'everything' });
  expect(code).toBe(1);
  expect(sentence).toContain('SEED');
});

test('a second server on the same directory is refused, and the first one goes on', async () => {
  const DATA_DIR = join(directory, 'twice');
  const port = await freePort();
  const first = start({ API_PORT: String(port), DATA_DIR });
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 100));
  const { code, sentence } = await refusal({ API_PORT: String(await freePort()), DATA_DIR });
  expect(code).toBe(1);
  expect(sentence).toContain(DATA_DIR);
  expect(sentence.split('\n')).toHaveLength(1);
  expect(await ready()).toBe(true);
  first.kill('SIGTERM');
  const [exit] = await once(first, 'exit');
  expect(exit).toBe(0);
});
