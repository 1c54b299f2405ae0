import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDatabase } from '@nhipcau/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openControlSocket } from '../../src/control/control-socket.ts';
import { createLog } from '../../src/log.ts';

const cli = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-control-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const token = () => {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
  return promisify(execFile)(process.execPath, [cli, 'token', '--role', 'analyst'], { env });
};

function send(path: string, body: string): Promise<readonly [number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: path, method: 'POST' }, (response) => {
      text(response).then((said) => resolve([response.statusCode, said]), reject);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

test('a token is printed, alone, while nobody serves and while somebody does', async () => {
  expect((await token()).stdout).toMatch(/^nhipcau_[\w-]{43}\n$/);
  const database = await openDatabase({ dataDir });
  const path = join(dataDir, 'control.sock');
  const parts = { database, dashboardUrl: 'http://localhost:3000', log: createLog('silent') };
  const close = await openControlSocket(path, parts);
  try {
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await token()).toEqual({ stdout: expect.stringMatching(/^nhipcau_[\w-]{43}\n$/), stderr: '' });
    for (const wrong of ['', 'nothing', '{}', '{"command":"rm"}', '{"command":"token","role":"OWNER"}']) {
      const [status, said] = await send(path, wrong);
      expect([wrong, status]).toEqual([wrong, 422]);
      expect(said).not.toMatch(/node_modules|\.ts:/);
    }
  } finally {
    await close();
    await database.close();
  }
  await expect(stat(path)).rejects.toThrow();
  expect((await token()).stdout).toMatch(/^nhipcau_/);
});

test('what a killed server left behind is in nobody’s way', async () => {
  const database = await openDatabase({ dataDir });
  const path = join(dataDir, 'control.sock');
  const parts = { database, dashboardUrl: 'http://localhost:3000', log: createLog('silent') };
  await openControlSocket(path, parts);
  const close = await openControlSocket(path, parts);
  expect((await token()).stdout).toMatch(/^nhipcau_/);
  await close();
  await database.close();
});
