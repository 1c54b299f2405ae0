import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin, analyst } from '../viewers.ts';
import { type AskedChanges, askChanges } from './asked-changes.ts';

interface Event {
  readonly operation: string;
  readonly typename: string;
  readonly differences: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}
interface Change {
  readonly id: string;
  readonly operation: string;
  readonly reason: string | null;
  readonly viewerCanRevert: boolean;
  readonly events: { readonly nodes: readonly Event[] };
}
interface Project {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly history: { readonly totalCount: number; readonly nodes: readonly Change[] };
}

const fields = `id title version history { totalCount nodes { id operation reason viewerCanRevert
  events { nodes { operation typename differences { field before after } } } } }`;

describe.each(databaseKinds)('the history of a record (%s)', (kind) => {
  let asked: AskedChanges;

  beforeAll(async () => {
    asked = await askChanges(kind);
  });
  afterAll(() => asked.database.close());

  const project = async (place: number): Promise<Project> => {
    const { projects } = await asked.ask<{ projects: { nodes: readonly Project[] } }>(
      `{ projects(first: 20, orderBy: [{ field: CODE }]) { nodes { ${fields} } } }`,
    );
    const found = projects.nodes[place];
    if (found === undefined) throw new Error('the demo set has fewer projects');
    return found;
  };
  const update = async ({ id, version }: Project, changed: Readonly<Record<string, unknown>>) => {
    const done = await asked.mutate('updateProject', { id, expectedVersion: version, ...changed }, '');
    expect(done.__typename).toBe('ProjectWritten');
  };
  const lastChange = async (place: number) => {
    const [last] = (await project(place)).history.nodes;
    if (last === undefined) throw new Error('there is no change');
    return last;
  };
  const revert = (id: string) =>
    asked.mutate(
      'revertChange',
      { id, reason: 'Nhầm' },
      '... on ChangeReverted { change { id } } ... on RevertConflict { conflicts { typename field } }',
    );

  test('tells who changed what from what to what, and a revert puts it back', async () => {
    const before = await project(0);
    expect(before.history.totalCount).toBe(0);
    await update(before, { title: 'Tên khác', reason: 'Đính chính' });
    const changed = await project(0);
    expect(changed.version).toBeGreaterThan(before.version);
    const [change] = changed.history.nodes;
    expect(change).toMatchObject({
      operation: 'updateProject',
      reason: 'Đính chính',
      viewerCanRevert: true,
      events: {
        nodes: [
          {
            operation: 'UPDATE',
            typename: 'Project',
            differences: [{ field: 'title', before: before.title, after: 'Tên khác' }],
          },
        ],
      },
    });
    expect((await revert(change?.id ?? '')).__typename).toBe('ChangeReverted');
    const after = await project(0);
    expect(after.title).toBe(before.title);
    expect(after.version).toBeGreaterThan(changed.version);
    expect(after.history.nodes.map(({ operation }) => operation)).toEqual(['revertChange', 'updateProject']);
    expect(after.history.nodes[1]?.viewerCanRevert).toBe(false);
  });

  test('a revert leaves what others changed since, unless it is the same field: then it names it', async () => {
    const before = await project(1);
    await update(before, { title: 'Một' });
    const first = await lastChange(1);
    await update(await project(1), { titleEn: 'Two' });
    expect((await revert(first.id)).__typename).toBe('ChangeReverted');
    expect((await project(1)).title).toBe(before.title);
    await update(await project(1), { title: 'Ba' });
    const third = await lastChange(1);
    await update(await project(1), { title: 'Bốn' });
    expect(await revert(third.id)).toMatchObject({
      __typename: 'RevertConflict',
      conflicts: [{ typename: 'Project', field: 'title' }],
    });
    expect((await project(1)).title).toBe('Bốn');
  });

  test('what was deleted is listed, and comes back with its parts and in a later version', async () => {
    const made = await asked.mutate(
      'createOrganisation',
      {
        kind: 'FUND',
        side: 'PARTNER',
        name: 'Quỹ thử',
        nameEn: 'Trial fund',
        aliases: [{ name: 'QT', language: 'vi' }],
      },
      '... on OrganisationWritten { id }',
    );
    const id = made.id ?? '';
    const one = async () =>
      (
        await asked.ask<{ node: { version: number; aliases: readonly { name: string }[] } | null }>(
          `query ($id: ID!) { node(id: $id) { ... on Organisation { version aliases { name } } } }`,
          { id },
        )
      ).node;
    const before = await one();
    const deleted = await asked.mutate('deleteOrganisation', { id, expectedVersion: before?.version });
    expect(deleted.__typename).toBe('RecordDeleted');
    expect(await one()).toBeNull();
    const gone = async () =>
      (
        await asked.ask<{
          deletedRecords: { nodes: readonly { recordId: string; label: string; change: { id: string } }[] };
        }>('{ deletedRecords { nodes { recordId label labelEn typename change { id } } } }')
      ).deletedRecords.nodes;
    const [found] = await gone();
    expect(found).toMatchObject({
      recordId: id,
      label: 'Quỹ thử',
      labelEn: 'Trial fund',
      typename: 'Organisation',
    });
    expect((await revert(found?.change.id ?? '')).__typename).toBe('ChangeReverted');
    const after = await one();
    expect(after?.aliases).toEqual([{ name: 'QT' }]);
    expect(after?.version).toBeGreaterThan(before?.version ?? 0);
    expect(await gone()).toEqual([]);
  });

  test('what was made is not taken back with what others have added to it since', async () => {
    const made = await asked.mutate(
      'createOrganisation',
      { kind: 'FUND', side: 'PARTNER', name: 'Quỹ hai', nameEn: 'Second fund' },
      '... on OrganisationWritten { id }',
    );
    const { node } = await asked.ask<{
      node: { version: number; history: { nodes: readonly { id: string }[] } };
    }>('query ($id: ID!) { node(id: $id) { ... on Organisation { version history { nodes { id } } } } }', {
      id: made.id,
    });
    await asked.mutate('updateOrganisation', {
      id: made.id,
      expectedVersion: node.version,
      aliases: [{ name: 'Q2', language: 'vi' }],
    });
    expect(await revert(node.history.nodes[0]?.id ?? '')).toMatchObject({
      __typename: 'RevertConflict',
      conflicts: [{ typename: 'OrganisationAlias', field: null }],
    });
  });

  test('of a change to be taken back a reason is asked for', async () => {
    const { id } = await lastChange(0);
    expect(await asked.mutate('revertChange', { id, reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
    expect(await asked.mutate('revertChange', { id, reason: 'Thử' }, '', analyst)).toMatchObject({
      __typename: 'Forbidden',
    });
  });

  test('a locked period is changed by an admin who says why; unlocked, by managers again', async () => {
    const period = { from: '2018-01-01', to: '2019-01-01', reason: 'Báo cáo đã nộp' };
    const lock = (viewer?: typeof admin) =>
      asked.mutate('lockPeriod', period, '... on PeriodLocked { period { id } }', viewer);
    expect((await lock()).__typename).toBe('Forbidden');
    const locked = (await lock(admin)) as { readonly period?: { readonly id: string } };
    const gift = {
      kind: 'DISBURSEMENT',
      nature: 'CASH',
      amount: '5',
      currency: 'VND',
      valueDate: '2018-05-05',
    };
    const { currency } = (
      await asked.ask<{ transactions: { nodes: readonly { currency: { code: string } }[] } }>(
        '{ transactions(first: 1) { nodes { currency { code } } } }',
      )
    ).transactions.nodes[0] ?? { currency: { code: 'VND' } };
    expect(currency.code).not.toBe('');
    const refused = await asked.mutate('createTransaction', gift);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'PERIOD_LOCKED' }] });
    const allowed = await asked.mutate('createTransaction', { ...gift, reason: 'Kiểm toán' }, '', admin);
    expect(allowed.__typename).toBe('TransactionWritten');
    const unlocked = await asked.mutate('unlockPeriod', { id: locked.period?.id, reason: 'Sửa' }, '', admin);
    expect(unlocked.__typename).toBe('PeriodUnlocked');
    expect((await asked.mutate('createTransaction', gift)).__typename).toBe('TransactionWritten');
  });
});
