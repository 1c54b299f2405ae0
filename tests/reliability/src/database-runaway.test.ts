import { type Database, openDatabase } from '@nhipcau/database';
import { type DatabaseKind, databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TimedAnswer, timedAnswer, untilAnswered } from './timed-answer.ts';

/** What is promised, and half as much again for machines that do more at once. */
const ENDED_MILLISECONDS = 5_000 * 1.5;
const REFUSED_MILLISECONDS = 2_000 * 1.5;
const HEALTH_MILLISECONDS = 250 * 2;
/** The files of the embedded database are opened again. */
const PATIENCE_MILLISECONDS = 40_000;

const creating = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename } }';

/** A statement that never ends, for whoever makes a project of that code. */
async function plantRunaway({ kysely }: Database): Promise<void> {
  await sql`
    create function run_away() returns trigger language plpgsql as $$ begin
      if new.code = 'RUNAWAY' then
        perform count(*) from generate_series(1, 1000000) a cross join generate_series(1, 1000000) b;
      end if;
      return new;
    end $$
  `.execute(kysely);
  await sql`create trigger run_away before insert on project for each row execute function run_away()`.execute(
    kysely,
  );
}

describe.each(databaseKinds)('a statement that runs away (%s)', (kind: DatabaseKind) => {
  let server: ServerProcess;
  let cookie: string;
  beforeAll(async () => {
    const variables = { LOG_LEVEL: 'silent' };
    server = await startServer({ kind, prepare: plantRunaway, variables });
    cookie = await server.signIn('manager');
  });
  afterAll(() => server.stop());

  const create = (code: string) => {
    const input = { code, type: 'PROJECT', title: code };
    return timedAnswer(server, '/graphql', { query: creating, variables: { input } }, { cookie });
  };
  const ask = () => timedAnswer(server, '/graphql', { query: '{ projects(first: 3) { nodes { code } } }' });
  const has = async (code: string) => {
    const query = `{ projects(filter: { code: { eq: "${code}" } }) { totalCount } }`;
    return (await timedAnswer(server, '/graphql', { query })).text.includes('"totalCount":1');
  };

  /** How the server lives while something happens. */
  async function watched(work: Promise<TimedAnswer>): Promise<{ answer: TimedAnswer; slowest: number }> {
    let isOver = false;
    let slowest = 0;
    const watching = (async () => {
      while (!isOver) {
        const { status, milliseconds } = await timedAnswer(server, '/healthz');
        expect(status).toBe(200);
        slowest = Math.max(slowest, milliseconds);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const answer = await work;
    isOver = true;
    await watching;
    return { answer, slowest };
  }

  test('is ended within five seconds, while the process answers at once and others are served', async () => {
    expect((await create('BEFORE')).text).toContain('ProjectWritten');
    const runaway = watched(create('RUNAWAY'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const others = Promise.all(Array.from({ length: 5 }, ask));
    const { answer, slowest } = await runaway;
    expect(answer).toMatchObject({ status: 503, retryAfter: '10', code: 'OPERATION_TOO_LONG' });
    expect(answer.milliseconds).toBeLessThan(ENDED_MILLISECONDS);
    expect(slowest).toBeLessThan(HEALTH_MILLISECONDS);
    expect((await others).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('leaves what was acknowledged, and nothing of its own', async () => {
    await untilAnswered(ask, PATIENCE_MILLISECONDS);
    expect(await has('BEFORE')).toBe(true);
    expect(await has('RUNAWAY')).toBe(false);
    expect((await create('AFTER')).text).toContain('ProjectWritten');
  });

  if (kind === 'postgresql') {
    test('holds up nobody for longer than a session may be waited for, however often it is sent', async () => {
      const sent = Array.from({ length: 10 }, () => create('RUNAWAY'));
      const others = await Promise.all(Array.from({ length: 10 }, ask));
      for (const { status, retryAfter, milliseconds } of others) {
        if (status !== 200) expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '1' });
        expect(milliseconds).toBeLessThan(REFUSED_MILLISECONDS);
      }
      for (const { status } of await Promise.all(sent)) expect(status).toBe(503);
      await untilAnswered(ask, PATIENCE_MILLISECONDS);
    });

    test('is no other than a table that somebody locks: 503 to who waits for it, and to who waits behind them', async () => {
      const database = await openDatabase(server.open);
      const transaction = await database.kysely.startTransaction().execute();
      await sql`lock table project in access exclusive mode`.execute(transaction);
      for (const answer of await Promise.all(Array.from({ length: 15 }, ask))) {
        expect(answer).toMatchObject({ status: 503, retryAfter: '1', code: 'SERVICE_UNAVAILABLE' });
        expect(answer.milliseconds).toBeLessThan(ENDED_MILLISECONDS);
      }
      await transaction.rollback().execute();
      await database.close();
      expect((await ask()).status).toBe(200);
    });
  }
});
