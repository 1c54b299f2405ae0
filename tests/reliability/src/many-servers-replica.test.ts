import { type Database, openDatabase } from '@nhipcau/database';
import {
  databaseKinds,
  type ReplicaServer,
  type ServerProcess,
  startReplica,
  startServer,
} from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Asker, asker } from './asker.ts';

/** The replica shows a commit so much later than the primary: without being told to wait, everybody would read too early. */
const LATER = '300ms';
/** So far behind a replica may be, to be asked at all. */
const LAG_SECONDS = 4;

const count = '{ projects { totalCount } }';
const titled = (title: string) => ({ code: title, type: 'PROJECT', title, idempotencyKey: title });

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))(
  'two servers with a replica (%s)',
  (kind) => {
    let replica: ReplicaServer;
    let server: ServerProcess;
    /** The replica itself. */
    let behind: Database;
    let writer: Asker;
    let elsewhere: Asker;
    let somebody: Asker;
    beforeAll(async () => {
      server = await startServer({
        kind,
        instances: 2,
        seed: 'published',
        variables: async (url) => {
          replica = await startReplica(url, { recovery_min_apply_delay: LATER });
          return { DATABASE_REPLICA_URLS: replica.url, DATABASE_REPLICA_LAG_SECONDS: String(LAG_SECONDS) };
        },
      });
      behind = await openDatabase({ url: replica.url });
      const token = await server.operate('token', '--role', 'manager', '--per-minute', '1000000');
      const other = await server.operate('token', '--role', 'analyst', '--per-minute', '1000000');
      [writer, elsewhere] = server.instances.map(({ url }) => asker(`${url}/graphql`, { token })) as [
        Asker,
        Asker,
      ];
      somebody = asker(server.url, { token: other });
      await readFromReplica();
    });
    afterAll(async () => {
      await behind.close();
      await server.stop();
      await replica.stop();
    });

    const paused = async (isPaused: boolean) => {
      const say = isPaused ? sql`select pg_wal_replay_pause()` : sql`select pg_wal_replay_resume()`;
      await say.execute(behind.kysely);
    };
    const number = async (each: Asker) =>
      ((await each.ask(count)) as { projects: { totalCount: number } }).projects.totalCount;
    /** Waits until both servers ask the replica: until nobody sees what it has not shown yet. */
    let probes = 0;
    async function readFromReplica(): Promise<void> {
      await vi.waitFor(
        async () => {
          const before = await number(somebody);
          probes += 1;
          await writer.create(titled(`PROBE-${probes}`));
          expect([await number(somebody), await number(somebody)]).toEqual([before, before]);
        },
        { timeout: 20_000, interval: LAG_SECONDS * 250 },
      );
    }

    test('whoever wrote reads it at once at either server; others when the replica shows it', async () => {
      for (let time = 0; time < 10; time += 1) {
        const code = `OWN-${time}`;
        await writer.create(titled(code));
        const query = `{ projects(filter: { code: { eq: "${code}" } }) { totalCount } }`;
        const own = await Promise.all([elsewhere.ask(query), writer.ask(query)]);
        expect(own).toEqual([{ projects: { totalCount: 1 } }, { projects: { totalCount: 1 } }]);
      }
      await vi.waitFor(async () => expect(await number(somebody)).toBe(await number(writer)), {
        timeout: 10_000,
      });
    });

    test('who took a list is noted in the primary, though a replica gave it', async () => {
      const notes = async () =>
        (await behind.kysely.selectFrom('access_event').select('id').execute()).length;
      const before = await notes();
      const file = await somebody.post('/exports', {
        format: 'csv',
        query: '{ projects { nodes { code } } }',
      });
      expect(file.status).toBe(200);
      expect((await file.text()).length).toBeGreaterThan(10);
      await vi.waitFor(async () => expect(await notes()).toBe(before + 1), { timeout: 10_000 });
    });

    test('a replica that falls too far behind is left out, and asked again when it has come up', async () => {
      await readFromReplica();
      await paused(true);
      await writer.create(titled('WHILE-PAUSED'));
      const own = await number(writer);
      expect(await number(somebody)).toBeLessThan(own);
      await vi.waitFor(
        async () => expect([await number(somebody), await number(somebody)]).toEqual([own, own]),
        {
          timeout: 20_000,
          interval: 250,
        },
      );
      await paused(false);
      await readFromReplica();
    });

    test('a replica that is stopped while it is asked fails nobody', async () => {
      let isOver = false;
      const failed: unknown[] = [];
      let asked = 0;
      const people = Array.from({ length: 8 }, async () => {
        while (!isOver) {
          await somebody
            .ask('{ projects(first: 20) { nodes { code title } } }')
            .catch((error) => failed.push(error));
          asked += 1;
        }
      });
      await behind.close();
      await replica.stop();
      const before = asked;
      await vi.waitFor(() => expect(asked).toBeGreaterThan(before + 50), { timeout: 20_000 });
      isOver = true;
      await Promise.all(people);
      expect(failed).toEqual([]);
      await writer.create(titled('WITHOUT-REPLICA'));
      expect(await number(somebody)).toBe(await number(writer));
    });
  },
);
