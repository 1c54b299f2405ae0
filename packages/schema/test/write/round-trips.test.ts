import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done, type Input, mutate } from './mutate.ts';
import { readBack } from './read-back.ts';
import { type Basis, makeBasis, type Sample, samplesOf } from './samples.ts';
import { asRead } from './versions.ts';

const typenames = [
  'Source',
  'Organisation',
  'Project',
  'Transaction',
  'Activity',
  'Twinning',
  'StatisticalRecord',
  'LegalDocument',
  'Plan',
  'PlanTask',
  'ExchangeRate',
];

/** Lists that have an order of their own are read in it; others are compared as sets. */
function ordered(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .map((each: unknown) =>
      typeof each === 'object' && each !== null ? JSON.stringify(withoutId(each)) : String(each),
    )
    .toSorted();
}

function withoutId(row: object): object {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'id')
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function expectGiven(read: Input | null, given: Input): void {
  for (const [name, value] of Object.entries(given)) {
    if (read !== null && !(name in read)) continue;
    expect([name, ordered(read?.[name])]).toEqual([name, ordered(value)]);
  }
}

describe.each(databaseKinds)('a record is made, changed and deleted (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  const sampleOf = (typename: string): Sample => {
    const sample = samplesOf(basis)[typename];
    if (sample === undefined) throw new Error(`there is no sample of ${typename}`);
    return sample;
  };

  test.each(typenames)(
    '%s: what was given stands, what was not given stays, what was emptied is empty',
    async (typename) => {
      const { create, change } = sampleOf(typename);
      const id = await done(database, `create${typename}`, create);
      expectGiven(await readBack(database, typename, id), create);

      const read = await asRead(database, id);
      expect(await mutate(database, `update${typename}`, { ...read, ...change })).toMatchObject({ id });
      expectGiven(await readBack(database, typename, id), { ...create, ...change });
      const after = await asRead(database, id);
      expect(after.expectedVersion).toBeGreaterThan(read.expectedVersion);

      const stale = { __typename: 'VersionConflict', expectedVersion: read.expectedVersion, current: { id } };
      expect(await mutate(database, `update${typename}`, { ...read, ...change })).toMatchObject(stale);
      expect(await mutate(database, `delete${typename}`, read)).toMatchObject(stale);

      expect(await mutate(database, `delete${typename}`, after)).toMatchObject({
        __typename: 'RecordDeleted',
        id,
      });
      expect(await readBack(database, typename, id)).toBeNull();
      expect(await mutate(database, `delete${typename}`, after)).toMatchObject({
        __typename: 'InvalidInput',
        problems: [{ path: ['input', 'id'], code: 'NOT_FOUND' }],
      });
    },
  );

  test('a title stands for the English one until that is given, and again when that is emptied', async () => {
    const { create } = sampleOf('Project');
    const { titleEn: _, ...untranslated } = create;
    const id = await done(database, 'createProject', { ...untranslated, code: 'THU-5', title: 'Một' });
    const titles = async (changes: Input) => {
      await done(database, 'updateProject', { ...(await asRead(database, id)), ...changes });
      const read = await readBack(database, 'Project', id);
      return [read?.title, read?.titleEn];
    };
    expect(await titles({})).toEqual(['Một', 'Một']);
    expect(await titles({ title: 'Hai' })).toEqual(['Hai', 'Hai']);
    expect(await titles({ titleEn: 'Two' })).toEqual(['Hai', 'Two']);
    expect(await titles({ title: 'Ba' })).toEqual(['Ba', 'Two']);
    expect(await titles({ titleEn: null })).toEqual(['Ba', 'Ba']);
  });

  test('what is given again as it stands raises no version', async () => {
    const { create } = sampleOf('Project');
    const id = await done(database, 'createProject', { ...create, code: 'THU-3' });
    const read = await asRead(database, id);
    const { documents: _, ...same } = create;
    expect(await mutate(database, 'updateProject', { ...read, ...same, code: 'THU-3' })).toMatchObject({
      id,
    });
    expect(await asRead(database, id)).toEqual(read);
  });

  test('rows with ids of their own stay the same rows', async () => {
    const { create } = sampleOf('Organisation');
    const id = await done(database, 'createOrganisation', { ...create, identifiers: [] });
    const before = await readBack(database, 'Organisation', id);
    const [first, second] = (before?.contacts ?? []) as readonly Input[];
    const contacts = [{ ...second, role: 'Thư ký' }, { name: 'Mới' }];
    expect(
      await mutate(database, 'updateOrganisation', { ...(await asRead(database, id)), contacts }),
    ).toMatchObject({ id });
    const after = await readBack(database, 'Organisation', id);
    expect(after?.contacts).toMatchObject([{ id: second?.id, role: 'Thư ký' }, { name: 'Mới' }]);
    expect(
      await mutate(database, 'updateOrganisation', { ...(await asRead(database, id)), contacts: [first] }),
    ).toMatchObject({ problems: [{ path: ['input', 'contacts', '0', 'id'], code: 'NOT_FOUND' }] });
  });
});
