import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Database, migrateThrough, openDatabase } from '@nhipcau/database';
import { randomFrom, ServerInstance } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asker } from './asker.ts';
import { nhipcau } from './command-line.ts';

/** `KILLS=100` is what an office's machine is to bear; half of them begin with nothing, half with an older version's records. */
const kills = Number(process.env.KILLS ?? 2);
/** From before rights, the trail and people came. */
const OLDER = '0018_partner_indexes';
const OPENED_MILLISECONDS = 10_000;

let folder: string;
let older: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhipcau-killed-'));
  older = join(folder, 'older');
  const database = await openDatabase({ dataDir: older });
  await database.kysely.transaction().execute(async (transaction) => {
    await migrateThrough(transaction, OLDER);
    await sql`insert into source (provenance, title, title_en)
      select 'ENTERED', 'Báo cáo ' || number, 'Report' from generate_series(1, 1000) as number`.execute(
      transaction,
    );
  });
  await database.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One data directory from its first start until a server that was ready is killed. */
interface Life {
  readonly dataDir: string;
  readonly isOlder: boolean;
  readonly acknowledged: string[];
}

async function begin(number: number): Promise<Life> {
  const dataDir = join(folder, String(number));
  const isOlder = number % 2 === 1;
  if (isOlder) await cp(older, dataDir, { recursive: true });
  else await mkdir(dataDir);
  return { dataDir, isOlder, acknowledged: [] };
}

function serverOf({ dataDir }: Life): Promise<ServerInstance> {
  const settings = { DATABASE_URL: '', SEED: 'published', LOG_LEVEL: 'fatal', DATA_DIR: dataDir };
  return ServerInstance.on({ ...process.env, ...settings });
}

async function write(life: Life, server: ServerInstance): Promise<void> {
  const { said } = await nhipcau({ DATA_DIR: life.dataDir }, 'token', '--role', 'manager');
  const manager = asker(`${server.url}/graphql`, { token: said.trim() });
  try {
    for (let count = 0; ; count += 1) {
      const code = `K-${life.acknowledged.length}-${count}`;
      await manager.create({ code, type: 'PROJECT', title: code, idempotencyKey: code });
      life.acknowledged.push(code);
    }
  } catch {
    // It was killed: what was not acknowledged may be there or not.
  }
}

async function expectWhole({ kysely }: Database, { isOlder, acknowledged }: Life): Promise<void> {
  if (acknowledged.length > 0) {
    const { rows } = await sql<{ missing: string }>`
      select code as missing from unnest(${acknowledged}::text[]) as code
      where not exists (select from project where project.code = code.code)
    `.execute(kysely);
    expect(rows).toEqual([]);
  }
  if (isOlder) {
    const { rows } = await sql`select count(*)::int as kept from source where title_en = 'Report'`.execute(
      kysely,
    );
    expect(rows).toEqual([{ kept: 1000 }]);
  }
}

test(`killed ${kills} times, in first starts, migrations and writing, it opens within ten seconds with all that was acknowledged`, {
  timeout: 120_000 + kills * 60_000,
}, async () => {
  const random = randomFrom(kills);
  let longest = 6_000;
  let life = await begin(0);
  const found = { starting: 0, writing: 0, written: 0, opened: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await serverOf(life);
    const start = performance.now();
    const ready = server.start().then(
      () => performance.now() - start,
      () => null,
    );
    const writing = ready.then((milliseconds) => (milliseconds === null ? undefined : write(life, server)));
    await delay(random() * longest);
    await server.end('SIGKILL');
    await writing;
    const opening = performance.now();
    const database = await openDatabase({ dataDir: life.dataDir });
    found.opened = Math.max(found.opened, performance.now() - opening);
    await expectWhole(database, life);
    await database.close();
    const milliseconds = await ready;
    found[milliseconds === null ? 'starting' : 'writing'] += 1;
    if (milliseconds === null) continue;
    longest = milliseconds * 1.5;
    found.written += life.acknowledged.length;
    life = await begin(kill + 1);
  }
  expect(found.opened).toBeLessThan(OPENED_MILLISECONDS);
  const server = await serverOf(life);
  await server.start();
  await server.end('SIGTERM');
  process.stderr.write(`embedded, killed: ${JSON.stringify(found)}\n`);
});

test('a second process is refused within two seconds, and the first goes on', {
  timeout: 60_000,
}, async () => {
  const life = await begin(-2);
  const server = await serverOf(life);
  await server.start();
  const start = performance.now();
  await expect(openDatabase({ dataDir: life.dataDir })).rejects.toThrow(/already open in process/);
  expect(performance.now() - start).toBeLessThan(2_000);
  const second = await serverOf(life);
  await expect(second.start()).rejects.toThrow(/exit code 1/);
  const { said } = await nhipcau({ DATA_DIR: life.dataDir }, 'token', '--role', 'manager');
  const manager = asker(`${server.url}/graphql`, { token: said.trim() });
  await manager.create({ code: 'FIRST', type: 'PROJECT', title: 'FIRST', idempotencyKey: 'FIRST' });
  expect(await server.end('SIGTERM')).toBe(0);
  const database = await openDatabase({ dataDir: life.dataDir });
  await expectWhole(database, { ...life, acknowledged: ['FIRST'] });
  await database.close();
});
