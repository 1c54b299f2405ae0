import { openDatabase } from '@nhipcau/database';
import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

function ask(server: ServerProcess, id: string): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${server.token}`,
      'x-request-id': id,
    },
    body: JSON.stringify({ query: '{ countries { totalCount } }' }),
  });
}

describe.each(databaseKinds)('the id of a request (%s)', (kind) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer({ kind, seed: 'published' });
  });
  afterAll(() => server.stop());

  test('is the caller’s where it is one, and the answer says it', async () => {
    const response = await ask(server, 'from-the-dashboard-1');
    expect(response.headers.get('x-request-id')).toBe('from-the-dashboard-1');
  });

  test.each(['short', "quoted' or 1=1 --", 'x'.repeat(65)])('is a new one where %j comes', async (id) => {
    expect((await ask(server, id)).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  // Nobody looks at the sessions of the embedded database from outside.
  if (kind !== 'postgresql') return;

  test('is what an operator sees of a statement that hangs, in PostgreSQL itself', async () => {
    const watcher = await openDatabase(server.open);
    const lock = await watcher.kysely.startTransaction().execute();
    await sql`lock table country in access exclusive mode`.execute(lock);
    const hanging = ask(server, 'hanging-request-7');
    const waiting = async () => {
      const { rows } = await sql`
        select application_name from pg_stat_activity where wait_event_type = 'Lock'
      `.execute(watcher.kysely);
      return rows;
    };
    await vi.waitFor(
      async () => expect(await waiting()).toEqual([{ application_name: 'nhipcau hanging-request-7' }]),
      { timeout: 10_000 },
    );
    await lock.rollback().execute();
    expect((await hanging).status).toBe(200);
    await watcher.close();
  });
});
