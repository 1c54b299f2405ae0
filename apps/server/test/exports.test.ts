import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import type { Database } from '@nhipcau/database';
import { createIdentity, issueToken } from '@nhipcau/identity';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TrustedDocuments } from '../src/admission/trusted-documents.ts';
import { createApollo } from '../src/graphql/apollo.ts';
import { createApp } from '../src/http/app.ts';
import { listen } from '../src/http/listen.ts';
import { createLog } from '../src/log.ts';
import { askExport } from './ask-export.ts';
import { identitySettings } from './identity-settings.ts';
import { temporaryFiles } from './temporary-files.ts';

const TRANSACTIONS = '{ transactions { nodes { id vnd source { title } project { title } } } }';
/** More than the buffers on the way hold: the same texts in many columns. */
const WIDE = {
  query: TRANSACTIONS,
  format: 'csv',
  columns: Array.from({ length: 100 }, (_, index) => ({ header: `c${index}`, path: 'source.title' })),
};

interface Answer {
  readonly data: {
    readonly transactions: { readonly totalCount: number };
  };
}

describe.each(databaseKinds)('%s', (kind) => {
  let database: Database;
  let server: Server;
  let url: string;
  let token: string;
  let files: Awaited<ReturnType<typeof temporaryFiles>>;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference', 'published', 'demo'] });
    files = await temporaryFiles();
    const log = createLog('silent');
    const apollo = createApollo(log, false);
    await apollo.start();
    server = await listen(
      createApp({
        observers: [],
        apollo,
        database,
        readiness: { ready: true },
        log,
        development: false,
        identity: createIdentity(database.kysely, identitySettings, () => undefined),
        trusted: { proxies: [], dashboardKey: undefined },
        publicView: false,
        publicApi: false,
        otherOrigins: [],
        trustedDocuments: new TrustedDocuments({}),
        files,
      }),
      0,
      '127.0.0.1',
    );
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/exports`;
    token = await issueToken(database.kysely, {
      holder: { role: 'ADMIN', organisationId: null },
      name: 'tests',
      scopes: ['read', 'export'],
      days: 1,
      requestsPerMinute: 10_000,
    });
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
    await files.remove();
  });

  /** Cursors of exports that the database still has open, seen from any session. */
  async function openCursors(): Promise<number> {
    const { rows } = await (kind === 'embedded'
      ? sql<{ open: number }>`select count(*)::int as open from pg_cursors where name like 'export%'`
      : sql<{ open: number }>`
          select count(*)::int as open from pg_stat_activity
          where datname = current_database() and state like 'idle in transaction%'`
    ).execute(database.kysely);
    return rows[0]?.open ?? 0;
  }

  async function ask(query: string): Promise<Answer> {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  }

  test('all records of a list are in its file, whatever page the query asks for', async () => {
    const { data } = await ask('{ transactions { totalCount } }');
    const response = await askExport(url, token, {
      query: '{ transactions(first: 5) { pageInfo { hasNextPage } nodes { id vnd } } }',
      format: 'jsonl',
    });
    expect(response.headers['x-total-count']).toBe(String(data.transactions.totalCount));
    const lines = (await text(response)).trimEnd().split('\n');
    expect(lines).toHaveLength(data.transactions.totalCount);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('who took a list, and who read personal data, is noted with what was asked for', async () => {
    const noted = async () => {
      const { rows } = await sql<Record<string, unknown>>`
        select kind, role, operation, row_count::int as rows from access_event order by id desc limit 1
      `.execute(database.kysely);
      return rows[0];
    };
    const query = 'query Sources { sources { totalCount nodes { title } } }';
    const response = await askExport(url, token, { query, format: 'jsonl' });
    await text(response);
    const rows = Number(response.headers['x-total-count']);
    expect(rows).toBeGreaterThan(0);
    expect(await noted()).toEqual({ kind: 'EXPORT', role: 'nhipcau_admin', operation: 'Sources', rows });
    await ask('query Titles { projects(first: 1) { nodes { title } } }');
    expect(await noted()).toMatchObject({ operation: 'Sources' });
    await ask('query People { organisations(first: 1) { nodes { contacts { name } } } }');
    expect(await noted()).toEqual({
      kind: 'PERSONAL_DATA',
      role: 'nhipcau_admin',
      operation: 'People',
      rows: null,
    });
  });

  test('without columns, all leaves of the selection are columns, and what lies in lists shares a cell', async () => {
    const response = await askExport(url, token, {
      query: `{ projects(filter: { code: { eq: "MH-2011-001" } }) { nodes {
        code participants { role organisation { name } } committed { vnd } } } }`,
      format: 'csv',
    });
    const [header, row] = (await buffer(response)).toString().split('\r\n');
    expect(header).toBe('\uFEFFcode,participants.role,participants.organisation.name,committed.vnd');
    expect(row).toMatch(/^MH-2011-001,FUNDING; .*\(minh họa\); .*,\d+$/);
  });

  test('a reader that leaves ends the export: its cursor is closed, and others find their connection', async () => {
    const response = await askExport(url, token, WIDE);
    await once(response, 'readable');
    response.read(1);
    await vi.waitFor(async () => expect(await openCursors()).toBe(1));
    response.destroy();
    await vi.waitFor(async () => expect(await openCursors()).toBe(0), { timeout: 20_000 });
  });

  test('a reader of a workbook that leaves ends the export as well', async () => {
    const response = await askExport(url, token, { ...WIDE, format: 'xlsx' });
    await once(response, 'readable');
    response.destroy();
    await vi.waitFor(async () => expect(await openCursors()).toBe(0), { timeout: 20_000 });
  });

  test('an export whose database fails half-way breaks off, so that no short file looks whole', async () => {
    const response = await askExport(url, token, WIDE);
    await once(response, 'readable');
    await vi.waitFor(async () => expect(await openCursors()).toBe(1));
    await breakOff();
    await expect(text(response)).rejects.toThrow('aborted');
    expect((await ask('{ transactions { totalCount } }')).data.transactions.totalCount).toBeGreaterThan(0);
  });

  async function breakOff(): Promise<void> {
    if (kind === 'embedded') return void (await sql`close all`.execute(database.kysely));
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`.execute(database.kysely);
  }

  test('more exports than may run at a time are told to come again', async () => {
    const running = await Promise.all([1, 2, 3].map(() => askExport(url, token, WIDE)));
    const fourth = await askExport(url, token, WIDE);
    expect([fourth.statusCode, fourth.headers['retry-after']]).toEqual([429, '15']);
    for (const response of running) response.destroy();
    await vi.waitFor(
      async () => expect((await askExport(url, token, { ...WIDE, format: 'no' })).statusCode).toBe(400),
      { timeout: 20_000 },
    );
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a format that there is not', { query: TRANSACTIONS, format: 'pdf' }, 'format'],
    ['no query', { format: 'csv' }, 'query'],
    ['a query that is none', { query: '{ nothing }', format: 'csv' }, 'query'],
    ['a mutation', { query: 'mutation { a }', format: 'csv' }, 'query'],
    [
      'two lists',
      { query: '{ countries { nodes { code } } sectors { nodes { code } } }', format: 'csv' },
      'path',
    ],
    ['a list that there is not', { query: TRANSACTIONS, format: 'csv', path: 'sectors' }, 'path'],
    [
      'a variable of another type',
      {
        query: 'query($s: String) { projects(search: $s) { nodes { code } } }',
        variables: { s: {} },
        format: 'csv',
      },
      'variables',
    ],
    [
      'more of each record than a page may have',
      {
        query: `{ projects { nodes { transactions(first: 100) { nodes { project { transactions(first: 100) {
          nodes { project { transactions(first: 100) { nodes { id } } } } } } } } } } }`,
        format: 'csv',
      },
      'query',
    ],
    ['a name with a path in it', { query: TRANSACTIONS, format: 'csv', fileName: '../x' }, 'fileName'],
  ])('%s is refused, naming what is wrong', async (_what, wanted, member) => {
    const response = await askExport(url, token, wanted);
    expect(response.statusCode).toBe(400);
    const { errors } = JSON.parse(await text(response)) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(new RegExp(`^${member}: `));
  });
});
