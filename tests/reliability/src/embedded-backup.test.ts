import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { databaseKinds, type ServerProcess, startServer, temporaryPlace } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asker, asker } from './asker.ts';
import { backupContent } from './backup-content.ts';
import { nhipcau } from './command-line.ts';

let server: ServerProcess;
let manager: Asker;
let dataDir: string;
let folder: string;
beforeAll(async () => {
  server = await startServer({ kind: 'embedded' });
  dataDir = 'dataDir' in server.open ? String(server.open.dataDir) : '';
  folder = await mkdtemp(join(tmpdir(), 'nhipcau-backup-'));
  manager = asker(server.url, {
    token: await server.operate('token', '--role', 'manager', '--per-minute', '1000000'),
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const project = (code: string) => ({ code, type: 'PROJECT', title: `Dự án ${code}`, idempotencyKey: code });
const found = async (code: string) => {
  const { projects } = (await manager.ask(
    'query ($code: String!) { projects(filter: { code: { eq: $code } }) { totalCount } }',
    { code },
  )) as { projects: { totalCount: number } };
  return projects.totalCount;
};
const database = (name: string) => join(folder, name, 'database.jsonl.gz');

test('a backup is made while people write, and is of one moment', async () => {
  let isDone = false;
  const made: string[] = [];
  const writing = (async () => {
    for (let count = 0; !isDone; count += 1) {
      await manager.create(project(`WHILE-${count}`));
      made.push(`WHILE-${count}`);
    }
  })();
  const before = made.length;
  await server.operate('backup', join(folder, 'first'));
  isDone = true;
  await writing;
  expect(made.length).toBeGreaterThan(before);
  const text = gunzipSync(await readFile(database('first'))).toString('utf8');
  const there = made.filter((code) => text.includes(`"${code}"`));
  expect(there).toEqual(made.slice(0, there.length));
  // A project and the note of it in the trail are one change: never one without the other.
  for (const code of there) expect(text.split(code).length).toBeGreaterThan(3);
  expect((await stat(database('first'))).mode & 0o777).toBe(0o600);
});

test('what was there is there again, while the server runs, and what it replaced is kept', async () => {
  await server.operate('backup', join(folder, 'second'));
  await manager.create(project('TOO-MUCH'));
  expect(await found('TOO-MUCH')).toBe(1);
  const said = await server.operate('restore', join(folder, 'second'));
  expect(await found('TOO-MUCH')).toBe(0);
  await server.operate('backup', join(folder, 'third'));
  expect(await backupContent(join(folder, 'third'))).toEqual(await backupContent(join(folder, 'second')));
  await manager.create(project('AFTERWARDS'));
  const kept = /what they replaced is in (\S+)/.exec(said)?.[1] ?? '';
  await server.operate('restore', join(kept, '..'));
  expect([await found('TOO-MUCH'), await found('AFTERWARDS')]).toEqual([1, 0]);
});

test('attached files and the secret go with it, to another machine', async () => {
  const name = 'ab'.repeat(32);
  await mkdir(join(dataDir, 'files', 'ab'), { recursive: true });
  await writeFile(join(dataDir, 'files', 'ab', name), 'ảnh');
  await writeFile(join(dataDir, 'auth-secret'), 'a secret of this place');
  await server.operate('backup', join(folder, 'moved'));
  const elsewhere = join(folder, 'elsewhere');
  expect(await nhipcau({ DATA_DIR: elsewhere }, 'restore', join(folder, 'moved'))).toMatchObject({ code: 0 });
  expect(await readFile(join(elsewhere, 'files', 'ab', name), 'utf8')).toBe('ảnh');
  expect(await readFile(join(elsewhere, 'auth-secret'), 'utf8')).toBe('a secret of this place');
  expect(await readdir(join(elsewhere, 'backups'))).toEqual([]);
  await nhipcau({ DATA_DIR: elsewhere }, 'backup', join(folder, 'moved-again'));
  expect(await backupContent(join(folder, 'moved-again'))).toEqual(
    await backupContent(join(folder, 'moved')),
  );
});

test('a damaged one is refused, and changes nothing', async () => {
  const bytes = await readFile(database('second'));
  const text = gunzipSync(bytes).toString('utf8');
  const lines = text.split('\n');
  const longest = lines.findIndex((line) => line.startsWith('["'));
  const damaged: Record<string, Buffer> = {
    'cut off': bytes.subarray(0, bytes.length - 2_000),
    'cut at a line': gzipSync(lines.slice(0, -2).join('\n')),
    'a row less': gzipSync(lines.toSpliced(longest, 1).join('\n')),
    'a letter changed': gzipSync(text.replace('Dự án WHILE-0', 'Dự án WHILE-9')),
    'no archive': Buffer.from(text),
  };
  await manager.create(project('STAYS'));
  for (const [why, content] of Object.entries(damaged)) {
    await mkdir(join(folder, why));
    await writeFile(database(why), content);
    const { code, said } = await nhipcau({ DATA_DIR: dataDir }, 'restore', join(folder, why));
    expect([why, code, said]).toEqual([why, 1, expect.stringMatching(/^The backup .* cannot be used: /)]);
    expect(said).not.toMatch(/\n\s+at /);
  }
  const { said } = await nhipcau({ DATA_DIR: dataDir }, 'restore', join(folder, 'nowhere'));
  expect(said).toMatch(/^There is no backup /);
  expect(await found('STAYS')).toBe(1);
});

test.each(databaseKinds.filter((kind) => kind === 'postgresql'))(
  'all is copied to %s while the server runs, row by row; never over what is there',
  async (kind) => {
    const place = await temporaryPlace(kind, undefined);
    const url = 'url' in place.open ? String(place.open.url) : '';
    try {
      expect(await server.operate('copy', '--to', url)).toMatch(/^\d{5} rows of \d\d tables are copied, /);
      await server.operate('backup', join(folder, 'of-embedded'));
      const at = { DATA_DIR: join(folder, 'of-postgresql'), DATABASE_URL: url };
      expect(await nhipcau(at, 'backup', join(folder, 'of-copy'))).toMatchObject({ code: 0 });
      expect(await backupContent(join(folder, 'of-copy'))).toEqual(
        await backupContent(join(folder, 'of-embedded')),
      );
      for (const [to, why] of [
        [url, /holds records already/],
        ['postgres://127.0.0.1:1/nothing', /cannot be used: /],
      ] as const) {
        const refused = await nhipcau({ DATA_DIR: dataDir }, 'copy', '--to', to);
        expect(refused).toEqual({ code: 1, said: expect.stringMatching(why) });
      }
      expect(await nhipcau(at, 'restore', join(folder, 'first'))).toMatchObject({ code: 0 });
      await nhipcau(at, 'backup', join(folder, 'first-there'));
      expect(await backupContent(join(folder, 'first-there'))).toEqual(
        await backupContent(join(folder, 'first')),
      );
    } finally {
      await place.remove();
    }
  },
);
