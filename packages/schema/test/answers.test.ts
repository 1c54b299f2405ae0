import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, createContext, schema } from '../src/index.ts';
import { everyQuestion } from './every-field.ts';
import { manager } from './viewers.ts';

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let statements = 0;

async function answered(source: string) {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('a document holds one operation');
  const context = createContext(database, manager);
  return answerOf({ schema, document, operation, variables: {}, context });
}

const breakdowns = ['[SECTOR, YEAR]', '[FUNDER, PLACE]', '[FUNDER_COUNTRY]', '[COMMUNE, PROVENANCE]'].map(
  (groupBy) =>
    [
      `fundingBreakdown ${groupBy}`,
      `{ fundingBreakdown(groupBy: ${groupBy}, measure: COMMITTED) {
        rows { keys { dimension id label labelEn nodeId } amount { vnd atLeast estimated unvalued } sectors { name } }
        total { amount { vnd } transactions } } }`,
    ] as const,
);

const withValues = [
  [
    'a whole table',
    '{ partners { id name country { code longitude latitude } projectCount committed { vnd unvalued } unit { name } } }',
  ],
  [
    'filter, order and cursor',
    `{ projects(first: 3, filter: { title: { contains: "truong" }, sectors: { some: { code: { ne: "11220" } } } },
        orderBy: [{ field: COMMITTED, direction: DESC }, { field: END_DATE }]) {
      totalCount committed { vnd } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
  ],
  [
    'aliases, fragments and conditions',
    `{ a: organisations(first: 2) { ...Names } b: organisations(first: 2) { nodes { i: id ...Kind } }
       c: organisations(last: 2) { nodes { name @skip(if: true) kind @include(if: true) } } }
     fragment Names on OrganisationConnection { nodes { name ... on Organisation { ...Kind } } }
     fragment Kind on Organisation { kind country { code } }`,
  ],
] as const;

/** Who asks is no record: the server tells it, and the tests of rights hold it. */
const isRecord = (coordinate: string) => coordinate !== 'Query.viewer';

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    const onStatement = () => {
      statements += 1;
    };
    database = await temporaryDatabase({ kind, seeds: ['reference', 'published', 'demo'], onStatement });
  });
  afterAll(() => database.close());

  test.each([...everyQuestion(1, isRecord), ...breakdowns, ...withValues])(
    'the database’s own answer is the resolvers’ to the byte, in one statement each: %s',
    async (_name, source) => {
      const before = statements;
      const text = await answered(source);
      expect(text).not.toBeNull();
      expect(statements - before).toBe(1);
      const { data, errors } = await graphql({
        schema,
        source,
        contextValue: createContext(database, manager),
      });
      expect(errors).toBeUndefined();
      expect(text).toBe(JSON.stringify(data));
    },
  );

  test('what JavaScript must write, and what is to be refused, is left to the resolvers', async () => {
    expect(await answered('{ __schema { queryType { name } } }')).toBeNull();
    expect(await answered('{ projects(first: 0) { totalCount } }')).toBeNull();
    expect(await answered('{ organisation(id: "o123") { name } }')).toBeNull();
  });
});
