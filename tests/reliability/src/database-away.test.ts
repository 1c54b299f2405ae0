import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseServer } from './database-server.ts';
import { type TimedAnswer, timedAnswer, untilAnswered } from './timed-answer.ts';

/** What is promised, and half as much again for machines that do more at once. */
const REFUSED_MILLISECONDS = 2_000 * 1.5;
const RECOVERED_MILLISECONDS = 5_000 * 1.5;
const HEALTH_MILLISECONDS = 250 * 2;

const creating = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename } }';
const projects = { query: '{ projects(first: 3) { nodes { code } } }' };
/** The id of an attachment that there is none of. */
const attachment = 'fAZjVoAAAcACAAAAAAAAAAQ';
const kinds = databaseKinds.filter((kind) => kind === 'postgresql');

describe.each(kinds)('a database that is away (%s)', (kind) => {
  let server: ServerProcess;
  let database: DatabaseServer;
  let cookie: string;
  beforeAll(async () => {
    server = await startServer({ kind, variables: { LOG_LEVEL: 'silent' } });
    database = await DatabaseServer.at(server.open);
    cookie = await server.signIn('manager');
  });
  afterAll(() => server.stop());

  const ask = () => timedAnswer(server, '/graphql', projects);
  /** By every way in. */
  const askAll = () =>
    Promise.all([
      ask(),
      timedAnswer(server, '/graphql', projects, { cookie }),
      timedAnswer(server, '/auth/sign-in', { email: 'a@example.vn', password: 'wrong' }, {}),
      timedAnswer(server, '/auth/people', undefined, { cookie }),
      timedAnswer(server, `/files/${attachment}/a.pdf`),
      timedAnswer(server, '/exports', { format: 'csv', query: '{ projects { nodes { code } } }' }),
      timedAnswer(server, '/readyz'),
    ]);

  function expectRefused(answers: readonly TimedAnswer[]): void {
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
      expect(answer.code ?? 'SERVICE_UNAVAILABLE').toBe('SERVICE_UNAVAILABLE');
      expect(answer.text).not.toMatch(/ECONN|connect|terminat|127\.0\.0\.1|node_modules|postgres/i);
      expect(answer.milliseconds).toBeLessThan(REFUSED_MILLISECONDS);
    }
  }

  async function expectAlive(): Promise<void> {
    const { status, milliseconds } = await timedAnswer(server, '/healthz');
    expect(status).toBe(200);
    expect(milliseconds).toBeLessThan(HEALTH_MILLISECONDS);
  }

  test.each(['fast', 'immediate'] as const)(
    'that was ended (%s) is told as 503, and is back',
    async (way) => {
      database.stop(way);
      expectRefused(await askAll());
      await expectAlive();
      database.restart();
      expect(await untilAnswered(ask, RECOVERED_MILLISECONDS)).toBeLessThan(RECOVERED_MILLISECONDS);
      expect((await timedAnswer(server, '/readyz')).status).toBe(200);
    },
  );

  test('that stands still is told as 503, to who waits and who comes later, and is back', async () => {
    database.signal('SIGSTOP');
    try {
      const first = askAll();
      await expectAlive();
      expectRefused(await first);
      expectRefused(await askAll());
    } finally {
      database.signal('SIGCONT');
    }
    expect(await untilAnswered(ask, RECOVERED_MILLISECONDS)).toBeLessThan(RECOVERED_MILLISECONDS);
  });

  test('that is restarted under load is told as 503, and as nothing else', async () => {
    let isOver = false;
    const answers: TimedAnswer[] = [];
    const people = Array.from({ length: 8 }, async () => {
      while (!isOver) answers.push(await ask());
    });
    database.restart('immediate');
    database.restart('fast');
    const back = await untilAnswered(ask, RECOVERED_MILLISECONDS);
    isOver = true;
    await Promise.all(people);
    expectRefused(answers.filter(({ status }) => status !== 200));
    expect(back).toBeLessThan(RECOVERED_MILLISECONDS);
  });

  test('whose connections are cut is there for whoever comes next', async () => {
    await ask();
    await database.ask(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
    `);
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expectRefused(answers.filter(({ status }) => status !== 200));
    expect((await ask()).status).toBe(200);
  });

  test('that takes no more connections is told as 503, and heals', async () => {
    await database.ask('alter system set max_connections = 8');
    await database.ask('alter system set superuser_reserved_connections = 0');
    database.restart();
    const others = await database.occupy(8);
    expectRefused([await ask(), await timedAnswer(server, '/readyz')]);
    await expectAlive();
    await others.leave();
    expect(await untilAnswered(ask, RECOVERED_MILLISECONDS)).toBeLessThan(RECOVERED_MILLISECONDS);
    await database.ask('alter system reset all');
    database.restart();
  });

  test('that has no room for more is told as 503 to who writes, is still read, and heals', async () => {
    const create = (code: string) => {
      const input = { code, type: 'PROJECT', title: code };
      return timedAnswer(server, '/graphql', { query: creating, variables: { input } }, { cookie });
    };
    await database.ask(`
      create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$
    `);
    await database.ask('create trigger full_disk before insert on project execute function full_disk()');
    await untilAnswered(ask, RECOVERED_MILLISECONDS);
    expectRefused([await create('NO-ROOM')]);
    expect((await ask()).status).toBe(200);
    await database.ask('drop trigger full_disk on project');
    const { status, text } = await create('NO-ROOM');
    expect(status).toBe(200);
    expect(text).toContain('ProjectWritten');
  });
});
