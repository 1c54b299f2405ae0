import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { graphql } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createContext, schema } from '../../src/index.ts';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { manager } from '../viewers.ts';
import { naiveOverlaps } from './naive-overlaps.ts';
import { insertWorld, worldOf } from './overlap-world.ts';

interface Judged {
  readonly __typename: string;
  readonly path?: readonly string[];
  readonly judgement?: { readonly verdict: string; readonly note: string | null; readonly version: number };
}

const projects = worldOf(3, 30);
const [found] = naiveOverlaps(projects);
const [one = '', other = ''] = (found?.pair ?? '')
  .split(' ')
  .map((code) => encodeNodeId('Project', projects.find((project) => project.code === code)?.id ?? ''));

let database: Awaited<ReturnType<typeof temporaryDatabase>>;

async function ask<Data>(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const contextValue = createContext(database, manager);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
  return data as Data;
}

async function judge(input: Readonly<Record<string, unknown>>): Promise<Judged> {
  const { judgeOverlap } = await ask<{ judgeOverlap: Judged }>(
    `mutation ($input: JudgeOverlapInput!) { judgeOverlap(input: $input) { __typename
      ... on JudgedOverlap { judgement { verdict note version } }
      ... on OverlapVerdictConflict { path judgement { verdict note version } }
      ... on InvalidInput { path } } }`,
    { input: { one, other, verdict: 'KNOWN', expectedVersion: 0, ...input } },
  );
  return judgeOverlap;
}

async function count(verdict: string): Promise<number> {
  const { overlaps } = await ask<{ overlaps: { totalCount: number } }>(
    'query ($verdict: Verdict!) { overlaps(filter: { verdict: { eq: $verdict } }) { totalCount } }',
    { verdict },
  );
  return overlaps.totalCount;
}

describe.each(databaseKinds)('what is said of an overlap (%s)', (kind) => {
  beforeAll(async () => {
    database = await temporaryDatabase({ kind });
    await insertWorld(database.kysely, projects);
  });
  afterEach(() => database.kysely.deleteFrom('overlap_verdict').execute());
  afterAll(() => database.close());

  test('is kept, whichever project is named first, and replaced by what is said next', async () => {
    const open = await count('OPEN');
    expect(await judge({ note: ' Đã họp ngày 5/3. ' })).toEqual({
      __typename: 'JudgedOverlap',
      judgement: { verdict: 'KNOWN', note: 'Đã họp ngày 5/3.', version: 1 },
    });
    expect(await count('KNOWN')).toBe(1);
    expect(await count('OPEN')).toBe(open - 1);
    const again = { one: other, other: one, verdict: 'NOT_AN_OVERLAP', expectedVersion: 1 };
    expect(await judge(again)).toMatchObject({
      judgement: { verdict: 'NOT_AN_OVERLAP', note: null, version: 2 },
    });
    expect(await count('KNOWN')).toBe(0);
    expect(await judge({ verdict: 'OPEN', expectedVersion: 2 })).toMatchObject({ judgement: { version: 3 } });
    expect(await count('OPEN')).toBe(open);
  });

  test('is refused where somebody else has said something meanwhile, and shows what', async () => {
    await judge({ note: 'Đầu tiên' });
    const conflict = {
      __typename: 'OverlapVerdictConflict',
      path: ['input', 'expectedVersion'],
      judgement: { verdict: 'KNOWN', note: 'Đầu tiên', version: 1 },
    };
    expect(await judge({ verdict: 'OPEN', note: 'Sau' })).toEqual(conflict);
    expect(await judge({ verdict: 'OPEN', expectedVersion: 7 })).toEqual(conflict);
  });

  test('by many at once is one of them; the others are told', async () => {
    const notes = Array.from({ length: 8 }, (_, index) => `Người ${index}`);
    const answers = await Promise.all(notes.map((note) => judge({ note })));
    expect(answers.filter((answer) => answer.__typename === 'JudgedOverlap')).toHaveLength(1);
    expect(answers.filter((answer) => answer.__typename === 'OverlapVerdictConflict')).toHaveLength(7);
    const changes = await Promise.all(notes.map((note) => judge({ note, expectedVersion: 1 })));
    expect(changes.filter((answer) => answer.__typename === 'JudgedOverlap')).toHaveLength(1);
  });

  test.each([
    ['one', { one: 'x' }],
    ['other', { other: one }],
    ['other', { other: encodeNodeId('Project', '00000000-0000-4000-8000-000000000000') }],
    ['note', { note: 'a'.repeat(2001) }],
    ['expectedVersion', { expectedVersion: 3 }],
  ])('names the field that cannot be: %s', async (field, input) => {
    expect(await judge(input)).toEqual({ __typename: 'InvalidInput', path: ['input', field] });
  });
});
