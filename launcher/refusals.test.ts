import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, launch, listener } from './launched.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhipcau-launcher-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function refused(variables: NodeJS.ProcessEnv): Promise<string> {
  const launched = launch({
    API_PORT: String(await freePort()),
    DASHBOARD_PORT: String(await freePort()),
    DATA_DIR: join(directory, 'data'),
    ...variables,
  });
  expect(await launched.ended).toBe(1);
  return launched.output();
}

test.each(['API_PORT', 'DASHBOARD_PORT'])('a taken %s is one sentence that names it', async (variable) => {
  const other = await listener();
  try {
    expect(await refused({ [variable]: String(other.port) })).toBe(
      `Port ${other.port} is taken by another program: stop that one, or choose another port with ${variable}.\n`,
    );
  } finally {
    await other.close();
  }
});

test('one port for both apps is refused', async () => {
  expect(await refused({ API_PORT: '4', DASHBOARD_PORT: '4' })).toMatch(/^API_PORT and DASHBOARD_PORT .*\n$/);
});

test.each([
  ['API_PORT', 'many'],
  ['DASHBOARD_PORT', '65536'],
  ['SEED', 'everything'],
  ['DATABASE_URL', 'mysql://localhost/x'],
])('%s=%s is one sentence that names it', async (variable, value) => {
  expect(await refused({ [variable]: value })).toMatch(new RegExp(`^${variable} .*\\.\\n$`));
});

test('a data directory with a file in its way is one sentence that names it', async () => {
  const file = join(directory, 'file');
  await writeFile(file, '');
  expect(await refused({ DATA_DIR: file })).toMatch(
    /^The data directory .* cannot be written to \(\w+\): .*\n$/,
  );
  expect(await refused({ DATA_DIR: join(file, 'below') })).toContain('(ENOTDIR)');
});

test('a data directory where nobody can make one is refused, where a recursive mkdir would never return', async () => {
  expect(await refused({ DATA_DIR: '/proc/nhipcau/data' })).toMatch(/^The data directory .*\n$/);
});
