import { type Database, type DatabaseRole, type DB, migrateToLatest, openDatabase } from '@nhipcau/database';
import {
  databaseKinds,
  type Pgbouncer,
  pgbouncerProgram,
  type ServerProcess,
  startPgbouncer,
  startServer,
  temporaryPlace,
} from '@nhipcau/testkit';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, asker } from './asker.ts';

const isHere = pgbouncerProgram() !== undefined && databaseKinds.includes('postgresql');
if (!isHere) process.stderr.write('No PgBouncer on this machine: nothing is tested behind it.\n');

/** Fewer than our servers open, so that sessions go from one to the other all the time. */
const sessions = 3;

interface Seen {
  readonly role: string;
  readonly person: string | null;
  readonly zone: string;
  readonly limit: string;
  readonly name: string;
}

async function seen(kysely: Kysely<DB>): Promise<Seen | undefined> {
  const { rows } = await sql<Seen>`
    select current_setting('role') as role, nullif(current_setting('nhipcau.person', true), '') as person,
      current_setting('timezone') as zone, current_setting('statement_timeout') as limit,
      current_setting('application_name') as name
  `.execute(kysely);
  return rows[0];
}

describe.each(isHere ? ['PgBouncer in transaction mode'] : [])('behind %s', () => {
  let pooler: Pgbouncer;
  let server: ServerProcess;
  let database: Database;
  beforeAll(async () => {
    server = await startServer({
      kind: 'postgresql',
      instances: 2,
      variables: async (url) => {
        pooler = await startPgbouncer(url, { mode: 'transaction', sessions });
        return { DATABASE_URL: pooler.url };
      },
    });
    database = await openDatabase({ url: pooler.url, requestId: () => 'request-7' });
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
    await pooler.stop();
  });

  const roles: readonly DatabaseRole[] = [
    'nhipcau_admin',
    'nhipcau_analyst',
    'nhipcau_partner',
    'nhipcau_visitor',
  ];
  const person = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`;

  test('each statement and each transaction runs as whoever asks, in sessions that are everybody’s', async () => {
    const mine = { zone: 'Asia/Ho_Chi_Minh', limit: '30s', name: 'nhipcau request-7' };
    const asking = Array.from({ length: 200 }, async (_, place) => {
      const role = roles[place % roles.length] ?? 'nhipcau_visitor';
      const kysely = database.as({ role, personId: person(place) });
      const own = { role, person: person(place), ...mine };
      expect(await seen(kysely)).toEqual(own);
      await kysely.transaction().execute(async (transaction) => {
        expect(await seen(transaction)).toEqual(own);
        await sql`select pg_sleep(0.002)`.execute(transaction);
        expect(await seen(transaction)).toEqual(own);
      });
      const failing = kysely.transaction().execute((transaction) => sql`select 1 / 0`.execute(transaction));
      await expect(failing).rejects.toMatchObject({ code: '22012' });
    });
    await Promise.all(asking);
    expect(await seen(database.kysely)).toEqual({
      role: 'none',
      person: null,
      ...mine,
    });
  });

  test('migrations run once when several processes start together', async () => {
    const place = await temporaryPlace('postgresql');
    if (!('url' in place.open)) throw new Error('no server');
    const { url, stop } = await startPgbouncer(place.open.url, { mode: 'transaction', sessions });
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url })));
    const ran = await Promise.all(databases.map(({ kysely }) => migrateToLatest(kysely)));
    expect(
      ran
        .map(({ length }) => length)
        .toSorted((one, other) => one - other)
        .slice(0, 2),
    ).toEqual([0, 0]);
    expect(ran.flat().length).toBeGreaterThan(30);
    await Promise.all(databases.map((each) => each.close()));
    await stop();
    await place.remove();
  });

  test('two servers do once what is asked for at once, and give an edit to whoever was first', async () => {
    const token = await server.operate('token', '--role', 'manager', '--per-minute', '1000000');
    const [one, other] = server.instances.map(({ url }) => asker(`${url}/graphql`, { token })) as [
      Asker,
      Asker,
    ];
    const input = { code: 'POOLED', type: 'PROJECT', title: 'POOLED', idempotencyKey: 'POOLED' };
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, place) => (place % 2 === 0 ? one : other).create(input)),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const id = made[0]?.id;
    const edits = await Promise.all(
      [one, other].map((each) => each.update({ id, expectedVersion: 1, title: 'Bản khác' })),
    );
    expect(edits.toSorted()).toEqual(['ProjectWritten', 'VersionConflict']);
  });

  test('a partner is shown its own alone, whoever was asked for in the same sessions meanwhile', async () => {
    const [partner, manager] = await Promise.all([server.signIn('partner'), server.signIn('manager')]);
    const count = async (cookie: string) => asker(server.url, { cookie }).ask('{ projects { totalCount } }');
    const [own, all] = [await count(partner), await count(manager)];
    expect(own).not.toEqual(all);
    const asked = Array.from({ length: 60 }, (_, place) => count(place % 2 === 0 ? partner : manager));
    const answers = await Promise.all(asked);
    expect(answers).toEqual(answers.map((_, place) => (place % 2 === 0 ? own : all)));
  });

  test('a list is written as a file through a cursor', async () => {
    const file = await asker(server.url, { token: server.token }).post('/exports', {
      format: 'csv',
      query: '{ projects { nodes { code title } } }',
    });
    expect(file.status).toBe(200);
    expect((await file.text()).split('\n').length).toBeGreaterThan(3);
  });

  test('where a pooler can keep prepared statements, those that come again are prepared', async () => {
    if (!('url' in server.open)) throw new Error('no server');
    const keeping = await startPgbouncer(server.open.url, { mode: 'session', sessions: 20 });
    const prepared = await openDatabase({ url: keeping.url, prepareStatements: true });
    const role = async (place: number) => {
      const asked = roles[place % roles.length] ?? 'nhipcau_visitor';
      expect(await seen(prepared.as({ role: asked, personId: person(place) }))).toMatchObject({
        role: asked,
      });
    };
    for (let place = 0; place < 20; place += 1) await role(place);
    await Promise.all(Array.from({ length: 40 }, (_, place) => role(place)));
    const { rows } = await sql<{ name: string }>`
      select name from pg_prepared_statements where name <> '' order by name
    `.execute(prepared.kysely);
    expect(rows.map(({ name }) => name)).toEqual(['nhipcau_settings', 's1']);
    await prepared.close();
    await keeping.stop();
  });
});
