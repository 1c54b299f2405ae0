import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

const operations: Record<string, string> = {
  'projects with all that hangs from them': `query ($n: Int!) { projects(first: $n) { totalCount nodes {
    title committed { vnd } disbursed { vnd } managingBody { name country { name } } parent { code } children { code }
    participants { role organisation { name kind country { name } aliases { name } } }
    sectors { percentage sector { name provinceSector { name isPriority } } }
    places { percentage unit { name parent { name } successors { areaShare unit { name } } } }
    transactions(first: 5) { totalCount pageInfo { hasNextPage hasPreviousPage }
      nodes { vnd currency { name } provider { name } statisticalRecord { code } source { title } } }
    activities(first: 3) { nodes { title counterpart { name } } } source { title } } } }`,
  'organisations with all that hangs from them': `query ($n: Int!) { organisations(first: $n) { totalCount nodes {
    name committed { vnd } disbursed { vnd } registrations { number expiresOn } identifiers { value } places { name }
    projects(first: 3, roles: [FUNDING]) { totalCount nodes { code participants { organisation { name } } } }
    activities(first: 3) { totalCount nodes { title lead { name } } } } } }`,
  activities: `query ($n: Int!) { activities(first: $n) { nodes { title people lead { name } counterpart { name }
    counterpartCountry { name } participants { name } unit { name } project { code } twinning { title }
    statisticalRecord { code sectors { name } places { name } } } } }`,
  'funding entries': `query ($n: Int!) { fundingEntries(measure: COMMITTED, filter: { sector: { isNull: false } }, first: $n) {
    total { amount { vnd } } nodes { amount { vnd } sector { name } project { title } transaction { provider { name } } } } }`,
};

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(Object.entries(operations))(
    'is one statement, however many rows: %s',
    async (_name, operation) => {
      expect((await schema.ask(operation, { n: 4 })).statements).toBe(1);
      expect((await schema.ask(operation, { n: 60 })).statements).toBe(1);
    },
  );

  test('a search is one statement, whatever it finds and what is asked of it', async () => {
    const { statements } = await schema.ask(`{ search(query: "truong", first: 100) { nodes { __typename
      ... on Project { title committed { vnd } } ... on Organisation { name country { name } } } } }`);
    expect(statements).toBe(1);
  });

  test('a breakdown is one statement', async () => {
    const { statements } = await schema.ask(
      '{ fundingBreakdown(groupBy: [SECTOR, YEAR], measure: COMMITTED) { rows { amount { vnd } } total { amount { vnd } } } }',
    );
    expect(statements).toBe(1);
  });
});
