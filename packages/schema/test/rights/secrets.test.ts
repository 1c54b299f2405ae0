import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  graphql,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext, schema, type Viewer } from '../../src/index.ts';
import { mayAsk } from '../../src/rights/right-of.ts';
import { everyQuestion } from '../every-field.ts';
import { insertSecretWorld, secretWorld } from './secret-world.ts';

const own = secretWorld('a');
const other = secretWorld('b');

const partner: Viewer = { role: 'PARTNER', personId: null, organisationId: own.ids.organisation };
const visitor: Viewer = { role: 'VISITOR', personId: null, organisationId: null };

/** Lists with a filter of texts, and the member that compares them. */
const LISTS = ['projects', 'organisations', 'transactions', 'activities'] as const;

/** Each order of each list, each filter by a text, the search, and each record by its id. */
function pointedQuestions({ role }: Viewer): readonly (readonly [string, string])[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const typeOf = (list: string, argument: string) =>
    String(fields[list]?.args.find(({ name }) => name === argument)?.type ?? '').replaceAll(/[[\]!]/g, '');
  const orders = LISTS.flatMap((list) => {
    const order = schema.getType(typeOf(list, 'orderBy'));
    if (!isInputObjectType(order)) throw new Error(`${list} has no order`);
    const names = schema.getType(`${order.name}Field`) as GraphQLEnumType;
    if (!isEnumType(names)) throw new Error(`${order.name} has no fields`);
    return names
      .getValues()
      .filter(({ name }) => mayAsk(role, `${names.name}.${name}`))
      .flatMap(({ name }) =>
        ['ASC', 'DESC'].map(
          (direction) =>
            [
              `${list} by ${name} ${direction}`,
              `{ ${list}(first: 100, orderBy: [{ field: ${name}, direction: ${direction} }]) {
                 totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
            ] as const,
        ),
      );
  });
  const texts = LISTS.flatMap((list) => {
    const filter = schema.getType(typeOf(list, 'filter')) as GraphQLInputObjectType;
    return Object.values(filter.getFields())
      .filter(
        ({ name, type }) =>
          /^(Text|Words)Filter$/.test(String(type)) && mayAsk(role, `${filter.name}.${name}`),
      )
      .map(
        ({ name }) =>
          [
            `${list} whose ${name} has the mark`,
            `{ ${list}(filter: { ${name}: { contains: "${other.mark}" } }) { totalCount nodes { id } } }`,
          ] as const,
      );
  });
  // One field a question: of two that fail, the answer holds whichever failed first.
  const nodes = other.nodeIds.flatMap((id) => [
    [`node ${id}`, `{ node(id: "${id}") { __typename id } }`] as const,
    [`nodes ${id}`, `{ nodes(ids: ["${id}"]) { id } }`] as const,
  ]);
  return [
    ...orders,
    ...texts,
    ...nodes,
    ['the search', `{ search(query: "${other.mark}", first: 10) { totalCount nodes { __typename } } }`],
    ['a project by its code', `{ project(code: "${other.mark}-1") { id title } }`],
    [
      'projects of the other',
      `{ projects(filter: { participants: { some: { organisation: { id: { eq: "${other.nodeIds[0]}" } } } } }) { totalCount } }`,
    ],
  ];
}

describe.each(databaseKinds)('secrets of others (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  const before = new Map<string, string>();

  const answer = async (viewer: Viewer, source: string): Promise<string> =>
    JSON.stringify(await graphql({ schema, source, contextValue: createContext(database, viewer) }));
  const questionsOf = (viewer: Viewer) => [
    ...everyQuestion(2, (coordinate) => mayAsk(viewer.role, coordinate)),
    ...pointedQuestions(viewer),
  ];
  const viewers = { partner, visitor };

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference', 'published', 'demo'] });
    await insertSecretWorld(database.kysely, 'a');
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [question, source] of questionsOf(viewer)) {
        before.set(`${name} ${question}`, await answer(viewer, source));
      }
    }
    await insertSecretWorld(database.kysely, 'b');
  }, 120_000);
  afterAll(() => database.close());

  test('are there, for those who may see them', async () => {
    const seen = await answer(
      { role: 'MANAGER', personId: null, organisationId: null },
      `{ projects(filter: { title: { contains: "${other.mark}" } }) { nodes { id title } } }`,
    );
    expect(seen).toContain(other.mark);
  });

  test.each(questionsOf(partner))(
    'a partner’s answer does not change by them: %s',
    async (question, source) => {
      const text = await answer(partner, source);
      expect(text).toBe(before.get(`partner ${question}`));
      for (const trace of other.traces) expect(text.toLowerCase()).not.toContain(trace.toLowerCase());
    },
  );

  test.each(questionsOf(visitor))(
    'a visitor’s answer does not change by them: %s',
    async (question, source) => {
      const text = await answer(visitor, source);
      expect(text).toBe(before.get(`visitor ${question}`));
      for (const trace of [...other.traces, ...own.traces])
        expect(text.toLowerCase()).not.toContain(trace.toLowerCase());
    },
  );

  test('a partner sees its own', async () => {
    const text = await answer(
      partner,
      '{ projects { totalCount committed { vnd } nodes { title transactions { totalCount } activities { totalCount } } } }',
    );
    expect(JSON.parse(text)).toEqual({
      data: {
        projects: {
          totalCount: 1,
          committed: { vnd: '31415927' },
          nodes: [
            { title: `Dự án ${own.mark}`, transactions: { totalCount: 2 }, activities: { totalCount: 1 } },
          ],
        },
      },
    });
  });
});
