import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { admin } from '../viewers.ts';
import { ask, done, type Input, mutate } from './mutate.ts';
import { type Basis, country, makeBasis } from './samples.ts';
import { asRead } from './versions.ts';

describe.each(databaseKinds)('many records are changed alike (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;
  let ids: readonly string[] = [];
  let round = 0;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  beforeEach(async () => {
    round += 1;
    ids = await Promise.all(
      ['a', 'b', 'c'].map((letter) =>
        done(database, 'createProject', {
          code: `NHIEU-${round}${letter}`,
          type: 'PROJECT',
          title: `Dự án ${letter}`,
          titleEn: 'Project',
          plannedStart: letter === 'c' ? '2026-06-01' : '2020-01-01',
        }),
      ),
    );
  });
  afterAll(() => database.close());

  const records = () => Promise.all(ids.map((id) => asRead(database, id)));
  const change = async (patch: Input, given?: readonly Input[]) =>
    mutate(database, 'updateProjects', { records: given ?? (await records()), patch });
  const standing = async () =>
    (
      await ask<{ nodes: readonly unknown[] }>(
        database,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { title status managingBody { id } participants { role } } } }',
        { ids },
      )
    ).nodes;

  test('all of them, in the order in which they were named', async () => {
    const patch = {
      status: 'SUSPENDED',
      managingBody: basis.local,
      participants: [{ organisation: basis.partner, role: 'FUNDING' }],
    };
    expect(await change(patch)).toMatchObject({ __typename: 'ProjectBulkUpdated', ids });
    for (const each of await standing()) {
      expect(each).toMatchObject({
        status: 'SUSPENDED',
        managingBody: { id: basis.local },
        participants: [{ role: 'FUNDING' }],
      });
    }
  });

  test('or none, where some were changed meanwhile: all of these are named', async () => {
    const read = await records();
    for (const each of read.slice(1)) await mutate(database, 'updateProject', { ...each, title: 'Khác' });
    expect(await change({ status: 'CLOSED' }, read)).toMatchObject({
      __typename: 'BulkConflict',
      conflicts: ids
        .slice(1)
        .toSorted()
        .map((id) => ({ current: { id }, expectedVersion: 1, currentVersion: 2 })),
    });
    expect(await standing()).toMatchObject([{ status: null }, { status: null }, { status: null }]);
  });

  test('or none, where what is given cannot be of one of them: it is named', async () => {
    expect(await change({ plannedEnd: '2025-01-01', status: 'CLOSED' })).toMatchObject({
      problems: [{ path: ['input', 'records', '2', 'plannedEnd'], code: 'BEFORE_START' }],
    });
    expect(await change({ managingBody: country('VN') })).toMatchObject({
      problems: [{ path: ['input', 'patch', 'managingBody'], code: 'NOT_FOUND' }],
    });
    expect(await standing()).toMatchObject([{ status: null }, { status: null }, { status: null }]);
  });

  test('no record, and one named twice, are refused', async () => {
    expect(await change({}, [])).toMatchObject({
      problems: [{ path: ['input', 'records'], code: 'REQUIRED' }],
    });
    const [first] = await records();
    expect(
      await change(
        {},
        [first, first].filter((each) => each !== undefined),
      ),
    ).toMatchObject({
      problems: [{ path: ['input', 'records', '1', 'id'], code: 'REPEATED' }],
    });
  });

  test('or none, where one of them is of a locked period: it is named', async () => {
    const year = { from: '2001-01-01', to: '2002-01-01', reason: 'Đã báo cáo' };
    const make = (startDate: string) =>
      done(database, 'createActivity', { kind: 'FESTIVAL', title: 'Lễ hội', titleEn: 'Festival', startDate });
    const [free, locked] = [await make('2003-05-01'), await make('2001-05-01')];
    await mutate(database, 'lockPeriod', year, admin);
    const read = await Promise.all([free, locked].map((id) => asRead(database, id)));
    expect(
      await mutate(database, 'updateActivities', { records: read, patch: { setting: 'HOSTED' } }),
    ).toMatchObject({ problems: [{ path: ['input', 'records', '1'], code: 'PERIOD_LOCKED' }] });
    expect((await asRead(database, free)).expectedVersion).toBe(read[0]?.expectedVersion);
  });

  test('activities too', async () => {
    const answer = await mutate(database, 'updateActivities', {
      records: [await asRead(database, basis.activity)],
      patch: { setting: 'HOSTED', lead: basis.local },
    });
    expect(answer).toMatchObject({ __typename: 'ActivityBulkUpdated', ids: [basis.activity] });
  });
});
