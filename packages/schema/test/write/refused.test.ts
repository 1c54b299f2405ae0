import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { graphql, isInputObjectType, isRequiredInputField } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext, schema, type Viewer } from '../../src/index.ts';
import { decodeNodeId } from '../../src/node/node-id.ts';
import { mayAsk } from '../../src/rights/right-of.ts';
import { analyst, nobody, partnerOf } from '../viewers.ts';
import { documentOf, type Input, mutate } from './mutate.ts';
import { type Basis, makeBasis, samplesOf } from './samples.ts';

/** Mutations of records: those of people, tokens and proposals have their own rights. */
const written =
  /^(create|update|delete)(Source|Organisation|Project|Transaction|Activity|Twinning|StatisticalRecord|LegalDocument|Plan|PlanTask|ExchangeRate)$/;
const others = [
  'shareProject',
  'unshareProject',
  'setSectorPriorities',
  'updateProjects',
  'updateActivities',
  'mergeOrganisations',
  'mergeProjects',
  'dismissDuplicate',
];
const operations = [
  ...Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => written.test(name)),
  ...others,
];

describe.each(databaseKinds)('whoever may not change records (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  /** What each operation would do, were it allowed. */
  const inputOf = (operation: string): Input => {
    const input = schema.getType(`${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`);
    if (!isInputObjectType(input)) throw new Error(`${operation} has no input`);
    const values: Readonly<Record<string, unknown>> = {
      id: basis.project,
      expectedVersion: 1,
      keep: basis.partner,
      keepVersion: 1,
      merge: basis.other,
      mergeVersion: 1,
      one: basis.partner,
      other: basis.other,
      records: [{ id: basis.project, expectedVersion: 1 }],
      patch: {},
    };
    const required = Object.values(input.getFields()).filter(isRequiredInputField);
    const sample = /^create(.*)$/.exec(operation)?.[1] ?? '';
    return {
      ...Object.fromEntries(required.map(({ name }) => [name, values[name]])),
      ...samplesOf(basis)[sample]?.create,
    };
  };
  const viewers = (): readonly Viewer[] => [analyst, partnerOf(decodeNodeId(basis.partner).id), nobody];

  test('there are as many operations as records have', () => {
    expect(operations).toHaveLength(11 * 3 + others.length);
  });

  test.each(operations)(
    'is refused %s, by the field’s right and by the mutation itself',
    async (operation) => {
      for (const viewer of viewers()) {
        expect(mayAsk(viewer.role, `Mutation.${operation}`)).toBe(false);
        const answer = await mutate(database, operation, inputOf(operation), viewer);
        expect(answer).toMatchObject({ __typename: 'Forbidden' });
      }
    },
  );

  test('is refused by the database too, where nobody else would', async () => {
    for (const { role, organisationId } of viewers()) {
      // What the mutation does, past its own check: with the rights that it runs with.
      const as = createContext(database, { role, organisationId, personId: null }).kysely;
      const title = as.updateTable('project').set({ title: 'x' }).execute();
      await expect(title).rejects.toMatchObject({ code: '42501' });
      await expect(as.deleteFrom('exchange_rate').execute()).rejects.toMatchObject({ code: '42501' });
      await expect(as.deleteFrom('contact').execute()).rejects.toMatchObject({ code: '42501' });
      const pair = { one_id: decodeNodeId(basis.partner).id, other_id: decodeNodeId(basis.other).id };
      await expect(as.insertInto('organisation_distinct').values(pair).execute()).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  test('is told so by the record, before it is tried', async () => {
    const source = `{ projects { nodes { viewerCanEdit viewerCanDelete viewerCanShare } } organisations { nodes { viewerCanEdit } } }`;
    for (const [viewer, may] of [
      [analyst, false],
      [{ ...analyst, role: 'MANAGER' }, true],
      [{ ...analyst, role: 'ADMIN' }, true],
    ] as const) {
      const { data } = await graphql({ schema, source, contextValue: createContext(database, viewer) });
      expect(data).toMatchObject({
        projects: { nodes: [{ viewerCanEdit: may, viewerCanDelete: may, viewerCanShare: may }] },
        organisations: { nodes: [{ viewerCanEdit: may }, { viewerCanEdit: may }, { viewerCanEdit: may }] },
      });
    }
  });

  test('has changed nothing by all this', async () => {
    expect(documentOf('createProject')).toContain('createProject');
    const { count } = await database.kysely
      .selectFrom('project')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe('1');
  });
});
