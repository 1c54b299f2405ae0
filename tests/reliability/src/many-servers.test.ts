import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '@nhipcau/database';
import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, asker } from './asker.ts';

/** The second for which a server believes what it knows of somebody, and as much as a slow machine takes to ask. */
const BELIEVED_MILLISECONDS = 1_100;

const manager = ['--role', 'manager', '--per-minute', '1000000'];

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))(
  'two servers on one database (%s)',
  (kind) => {
    let server: ServerProcess;
    let one: Asker;
    let other: Asker;
    let both: Asker;
    beforeAll(async () => {
      server = await startServer({ kind, instances: 2, fresh: true, variables: { DRAIN_SECONDS: '1' } });
      const token = await server.operate('token', ...manager);
      [one, other] = server.instances.map(({ url }) => asker(`${url}/graphql`, { token })) as [Asker, Asker];
      both = asker(server.url, { token });
    });
    afterAll(() => server.stop());

    const project = (code: string) => ({ code, type: 'PROJECT', title: code, idempotencyKey: code });

    test('that were started at once on an empty one have migrated and seeded it once', async () => {
      const database = await openDatabase(server.open);
      const { rows } = await sql`
      select (select count(*)::int from seed_set) as sets, (select count(*)::int from file_store) as stores
    `.execute(database.kysely);
      await database.close();
      expect(rows).toEqual([{ sets: 3, stores: 1 }]);
      const [here, there] = await Promise.all(
        [one, other].map((each) => each.served('{ projects { totalCount } }')),
      );
      expect(here?.data).toEqual(there?.data);
    });

    test('take requests in turn', async () => {
      const served = [await both.served('{ __typename }'), await both.served('{ __typename }')];
      expect(new Set(served.map(({ by }) => by)).size).toBe(2);
    });

    test('know who signed in at the other; who signs out is out at both within the second', async () => {
      const cookie = await server.signIn('manager');
      const [here, there] = server.instances.map(({ url }) => asker(`${url}/graphql`, { cookie })) as [
        Asker,
        Asker,
      ];
      const role = '{ viewer { role } }';
      for (const each of [here, there]) expect(await each.ask(role)).toEqual({ viewer: { role: 'MANAGER' } });
      await here.post('/auth/sign-out', {});
      expect((await here.served(role)).status).toBe(401);
      await delay(BELIEVED_MILLISECONDS);
      expect((await there.served(role)).status).toBe(401);
    });

    test('let nobody do at one what an administrator took from them at the other', async () => {
      const [admin, manager] = await Promise.all([server.signIn('admin'), server.signIn('manager')]);
      const urls = server.instances.map(({ url }) => url);
      const there = asker(`${urls[1]}/graphql`, { cookie: manager });
      expect(await there.ask('{ viewer { role } }')).toEqual({ viewer: { role: 'MANAGER' } });
      const listed = await fetch(`${urls[0]}/auth/people`, { headers: { cookie: admin } });
      const { people } = (await listed.json()) as { people: { id: string; role: string }[] };
      const id = people.find(({ role }) => role === 'MANAGER')?.id;
      const change = await asker(`${urls[0]}/graphql`, { cookie: admin }).post('/auth/people/change', {
        id,
        role: 'ANALYST',
      });
      expect(change.status).toBe(200);
      await delay(BELIEVED_MILLISECONDS);
      expect(await there.served('{ viewer { role } }')).not.toMatchObject({
        data: { viewer: { role: 'MANAGER' } },
      });
    });

    test('give an edit to whoever was first, whichever they ask', async () => {
      const { id, version } = await one.create(project('TWO-SERVERS'));
      const edits = await Promise.all(
        Array.from({ length: 20 }, (_, place) =>
          (place % 2 === 0 ? one : other).update({ id, expectedVersion: version, title: `Bản ${place}` }),
        ),
      );
      expect(edits.filter((type) => type === 'ProjectWritten')).toHaveLength(1);
      expect(edits.filter((type) => type === 'VersionConflict')).toHaveLength(19);
    });

    test('do once what 50 ask for at once with one key', async () => {
      const made = await Promise.all(Array.from({ length: 50 }, () => both.create(project('FIFTY-AT-ONCE'))));
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
      expect(await one.ask('{ projects(filter: { code: { eq: "FIFTY-AT-ONCE" } }) { totalCount } }')).toEqual(
        {
          projects: { totalCount: 1 },
        },
      );
    });

    test('write the same file of a list', async () => {
      const body = { format: 'csv', query: '{ projects { nodes { code title } } }' };
      const files = await Promise.all([one, other].map((each) => each.post('/exports', body)));
      const [here, there] = await Promise.all(files.map((file) => file.text()));
      expect(here?.split('\n').length).toBeGreaterThan(100);
      expect(here).toBe(there);
    });

    test('can be restarted one after the other while they are asked: no request fails', async () => {
      let restarted = false;
      const failed: unknown[] = [];
      let asked = 0;
      const people = Array.from({ length: 8 }, async (_, person) => {
        for (let count = 0; !restarted; count += 1) {
          const asking =
            count % 5 === 0
              ? both.create(project(`ROLLING-${person}-${count}`))
              : both.ask('{ projects(first: 5) { nodes { id } } }');
          await asking.catch((error: unknown) => failed.push(error));
          asked += 1;
        }
      });
      for (const instance of server.instances) {
        expect(await instance.end('SIGTERM')).toBe(0);
        await instance.start();
        // As a proxy needs to find out that it is back.
        await delay(500);
      }
      restarted = true;
      await Promise.all(people);
      expect(failed).toEqual([]);
      expect(asked).toBeGreaterThan(100);
    });
  },
);
