import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@nhipcau/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';
import { run } from './run.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhipcau-cli-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function called(parameters: readonly string[], variables: NodeJS.ProcessEnv = { DATA_DIR: directory }) {
  let out = '';
  let complaints = '';
  const code = await run(parameters, () => parseEnvironment(variables, '/'), {
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
  });
  return { code, out, complaints };
}

test('help names every command and ends well, overall and for each command', async () => {
  const overall = await called(['--help']);
  expect(overall).toMatchObject({ code: 0, complaints: '' });
  expect(overall.out).toMatch(/migrate[\s\S]*seed/);
  for (const command of ['migrate', 'seed']) {
    const help = await called([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain(`nhipcau ${command}`);
    expect(help.out).toContain('DATABASE_URL');
  }
});

test('a command that there is not is named, with exit code 2 and nothing on standard output', async () => {
  const { code, out, complaints } = await called(['migrat']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaints).toMatch(/^Unknown command 'migrat'\n\(Did you mean migrate\?\)/);
});

test('without a command the help is shown as a complaint, with exit code 2', async () => {
  expect(await called([])).toMatchObject({ code: 2, out: '', complaints: expect.stringContaining('Usage:') });
});

test('a set that there is not is named with those that there are', async () => {
  const { code, complaints } = await called(['seed', 'everything']);
  expect(code).toBe(2);
  expect(complaints).toContain("'everything'");
  expect(complaints).toContain('reference, published, demo');
});

test('migrating twice and seeding twice change nothing the second time', async () => {
  expect((await called(['migrate'])).out).toMatch(/^migrated 0001_/);
  expect(await called(['migrate'])).toEqual({ code: 0, out: 'Nothing to migrate.\n', complaints: '' });
  expect((await called(['seed', 'reference'])).out).toBe('reference: written\n');
  expect((await called(['seed', 'reference'])).out).toBe('reference: already there\n');
});

test('a data directory in use is one sentence and exit code 1', async () => {
  const database = await openDatabase({ dataDir: directory });
  try {
    const { code, out, complaints } = await called(['migrate']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toMatch(/^The database in .* is already open in .*\. Stop that one first\.\n$/);
  } finally {
    await database.close();
  }
});

test('a database server that does not answer is one sentence and exit code 1', async () => {
  const { code, complaints } = await called(['migrate'], {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  });
  expect(code).toBe(1);
  expect(complaints).toMatch(/^The database cannot be opened: .*ECONNREFUSED.*\n$/);
});

test('a DATABASE_URL of another kind of database is refused by name', async () => {
  const { code, complaints } = await called(['migrate'], { DATABASE_URL: 'mysql://localhost/x' });
  expect(code).toBe(1);
  expect(complaints).toMatch(/^DATABASE_URL/);
});
