import type { ApolloServer } from '@apollo/server';
import { type Context, createContext, type Viewer } from '@nhipcau/schema';
import { temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { createApollo } from './apollo.ts';
import { stringifyResult } from './finished-answer.ts';
import { withReport } from './plan-report.ts';

const analyst: Viewer = { role: 'ANALYST', personId: null, organisationId: null };

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let apollo: ApolloServer<Context>;

beforeAll(async () => {
  database = await temporaryDatabase({ kind: 'embedded', seeds: ['reference', 'published'] });
  apollo = createApollo(createLog('silent'), true);
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await database.close();
});

interface Sent {
  readonly data: { readonly countries: { readonly totalCount: number } };
  readonly extensions?: {
    readonly plan: readonly { sql: string; mode: string; milliseconds: number; strategies: unknown[] }[];
  };
}

async function send(query: string, contextValue: Context): Promise<Sent> {
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer came in parts');
  return JSON.parse(stringifyResult(body.singleResult)) as Sent;
}

test('an operation that is looked into shows its statement, how it was read, and how long it took', async () => {
  const { data, extensions } = await send(
    '{ countries { totalCount } }',
    withReport(createContext(database, analyst)),
  );
  expect(data.countries.totalCount).toBeGreaterThan(200);
  expect(extensions?.plan).toHaveLength(1);
  expect(extensions?.plan[0]).toMatchObject({ mode: 'answer', strategies: [] });
  expect(extensions?.plan[0]?.sql).toContain('from "country"');
  expect(extensions?.plan[0]?.milliseconds).toBeGreaterThan(0);
});

test('what graphql-js executes shows its statements too', async () => {
  const { extensions } = await send(
    '{ countries { totalCount } __schema { queryType { name } } }',
    withReport(createContext(database, analyst)),
  );
  expect(extensions?.plan.map(({ mode }) => mode)).toEqual(['rows']);
});

test('an operation that nobody looks into tells nothing of the database', async () => {
  const answer = await send('{ countries { totalCount } }', createContext(database, analyst));
  expect(answer.extensions).toBeUndefined();
});
