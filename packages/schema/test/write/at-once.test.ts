import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, done, mutate } from './mutate.ts';
import { asRead } from './versions.ts';

describe.each(databaseKinds)('many at once (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
  });
  afterAll(() => database.close());

  const project = (code: string) => ({ code, type: 'PROJECT', title: 'Dự án', titleEn: 'Project' });
  const times = <Each>(count: number, each: (index: number) => Promise<Each>) =>
    Promise.all(Array.from({ length: count }, (_, index) => each(index)));

  test('fifty with one key make one record, and all are answered with it', async () => {
    const input = { ...project('KHOA-1'), idempotencyKey: 'một' };
    const answers = await times(50, () => mutate(database, 'createProject', input));
    expect(new Set(answers.map(({ __typename, id }) => `${__typename} ${id}`)).size).toBe(1);
    expect(answers[0]?.__typename).toBe('ProjectWritten');
    const { projects } = await ask<{ projects: { totalCount: number } }>(
      database,
      '{ projects(filter: { code: { eq: "KHOA-1" } }) { totalCount } }',
    );
    expect(projects.totalCount).toBe(1);
  });

  test('a key that was used for something else is refused', async () => {
    const input = { ...project('KHOA-2'), idempotencyKey: 'hai' };
    await done(database, 'createProject', input);
    expect(await mutate(database, 'createProject', { ...input, title: 'Khác' })).toMatchObject({
      problems: [{ path: ['input', 'idempotencyKey'], code: 'TAKEN' }],
    });
  });

  test('of fifty that change one record as they read it one does, the others are told', async () => {
    const id = await done(database, 'createProject', project('KHOA-3'));
    const read = await asRead(database, id);
    const answers = await times(50, (index) =>
      mutate(database, 'updateProject', { ...read, title: `Người ${index}`, sectors: [] }),
    );
    expect(answers.filter(({ __typename }) => __typename === 'ProjectWritten')).toHaveLength(1);
    const others = answers.filter(({ __typename }) => __typename === 'VersionConflict');
    expect(others).toHaveLength(49);
    expect(others[0]).toMatchObject({ expectedVersion: 1, currentVersion: 2, current: { id } });
  });

  test('tasks of a plan that name no place come one after another', async () => {
    const plan = await done(database, 'createPlan', {
      year: 2026,
      status: 'DRAFT',
      title: 'Kế hoạch',
      titleEn: 'Plan',
      periodFrom: '2026-01-01',
      periodTo: '2027-01-01',
    });
    const answers = await times(20, (index) =>
      mutate(database, 'createPlanTask', { plan, title: `Việc ${index}`, titleEn: `Task ${index}` }),
    );
    for (const answer of answers) expect(answer.__typename).toBe('PlanTaskWritten');
  });
});
