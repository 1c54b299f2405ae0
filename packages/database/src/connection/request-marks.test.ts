import { AsyncLocalStorage } from 'node:async_hooks';
import { databaseKinds, type Place, temporaryPlace } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { openDatabase } from './open-database.ts';

const requests = new AsyncLocalStorage<string>();
const requestId = () => requests.getStore();

const session = sql<{ name: string }>`select current_setting('application_name') as name`;
const nameOf = async (kysely: Kysely<DB>) => (await session.execute(kysely)).rows[0]?.name;

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))('requests in SQL (%s)', (kind) => {
  describe.each([true, false])('where statements are prepared: %s', (prepareStatements) => {
    let place: Place;
    let database: Database;
    const open = async () => {
      place = await temporaryPlace(kind);
      database = await openDatabase({ ...place.open, prepareStatements, requestId });
    };
    afterEach(async () => {
      await database.close();
      await place.remove();
    });

    test('a session shows the request that it works for, and none where it works for none', async () => {
      await open();
      await database.kysely.connection().execute(async (one) => {
        expect(await nameOf(one)).toBe('nhipcau');
        for (const id of ['request-1', 'request-2', 'request-3']) {
          expect(await requests.run(id, () => nameOf(one))).toBe(`nhipcau ${id}`);
        }
        expect(await nameOf(one)).toBe('nhipcau');
      });
    });

    test('whoever watches the server sees the request while its statement runs', async () => {
      await open();
      const slow = requests.run('slow-request', () =>
        sql`select pg_sleep(${0.6}), 'watched'`.execute(database.kysely),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { rows } = await sql`
        select application_name from pg_stat_activity
        where query like '%watched%' and pid <> pg_backend_pid()
      `.execute(database.kysely);
      expect(rows).toEqual([{ application_name: 'nhipcau slow-request' }]);
      await slow;
    });

    test('a statement that fails, or is rolled back, leaves no wrong name behind', async () => {
      await open();
      await database.kysely.connection().execute(async (one) => {
        await requests.run('before', () => nameOf(one));
        await requests.run('failed', async () => {
          await expect(sql`select ${1}::int / 0`.execute(one)).rejects.toMatchObject({ code: '22012' });
          expect(await nameOf(one)).toBe('nhipcau failed');
        });
        await requests.run('undone', async () => {
          const transaction = await one.startTransaction().setIsolationLevel('repeatable read').execute();
          expect(await nameOf(transaction)).toBe('nhipcau undone');
          await transaction.rollback().execute();
          expect(await nameOf(one)).toBe('nhipcau undone');
        });
      });
    });

    test('rows, values and errors are the same with a name ahead of them', async () => {
      await open();
      const ask = (value: number) =>
        sql`select ${value}::int as value, ${'ế'}::text as text from generate_series(1, 3)`.execute(
          database.kysely,
        );
      for (let time = 0; time < 4; time += 1) {
        const { rows } = await requests.run(`request-${time}`, () => ask(time));
        expect(rows).toEqual(Array.from({ length: 3 }, () => ({ value: time, text: 'ế' })));
      }
    });
  });
});
