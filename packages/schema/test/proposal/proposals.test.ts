import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/index.ts';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { mayAsk } from '../../src/rights/right-of.ts';
import { ask, done, mutate } from '../write/mutate.ts';
import {
  activity,
  commitment,
  foreignProject,
  partner,
  project,
  reader,
  reviewer,
  reviewWorld,
  stranger,
} from './world.ts';

interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly recordVersion: number;
  readonly reviewComment: string | null;
  readonly fields: readonly Readonly<Record<'field' | 'was' | 'proposed' | 'current' | 'decision', string>>[];
}

describe.each(databaseKinds)('proposals of partners (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof reviewWorld>>;

  beforeAll(async () => {
    database = await reviewWorld(kind);
  });
  afterAll(() => database.close());

  const propose = (input: object, viewer: Viewer = partner) =>
    done(database, 'proposeChange', { record: project, ...input }, viewer);
  const asSeen = async (id: string, viewer: Viewer) =>
    (
      await ask<{ node: Proposal | null }>(
        database,
        `query ($id: ID!) { node(id: $id) { ... on Proposal {
           id state version recordVersion reviewComment fields { field was proposed current decision }
         } } }`,
        { id },
        viewer,
      )
    ).node;
  const read = (id: string) => asSeen(id, reviewer);
  const standing = async (id: string) => {
    const proposal = await read(id);
    if (proposal === null) throw new Error('there is no such proposal');
    return proposal;
  };
  const review = async (id: string, input: object) => {
    const { version, recordVersion } = await standing(id);
    const answer = { id, expectedVersion: version, recordVersion, ...input };
    return mutate(database, 'reviewProposal', answer, reviewer);
  };
  const projectNow = async () =>
    (
      await ask<{ node: Readonly<Record<string, string | null>> }>(
        database,
        'query ($id: ID!) { node(id: $id) { ... on Project { title titleEn plannedEnd approvalNumber } } }',
        { id: project },
      )
    ).node;
  const told = async (viewer: Viewer) =>
    (
      await ask<{ notifications: { nodes: readonly { kind: string; proposal: { id: string } | null }[] } }>(
        database,
        '{ notifications(filter: { isRead: { eq: false } }) { nodes { kind proposal { id } } } }',
        {},
        viewer,
      )
    ).notifications.nodes;

  test('change nothing until they are accepted, then what was accepted alone', async () => {
    const before = await projectNow();
    const id = await propose({
      project: { titleEn: 'A better title', plannedEnd: '2031-06-30', approvalNumber: null },
      comment: 'Theo văn bản gia hạn',
    });
    expect(await projectNow()).toEqual(before);
    expect((await standing(id)).fields).toEqual([
      {
        field: 'approvalNumber',
        was: before.approvalNumber,
        proposed: null,
        current: before.approvalNumber,
        decision: null,
      },
      {
        field: 'plannedEnd',
        was: '2030-01-01',
        proposed: '2031-06-30',
        current: '2030-01-01',
        decision: null,
      },
      {
        field: 'titleEn',
        was: before.titleEn,
        proposed: 'A better title',
        current: before.titleEn,
        decision: null,
      },
    ]);
    await review(id, { decision: 'ACCEPT', fields: ['titleEn', 'plannedEnd'] });
    expect(await projectNow()).toEqual({ ...before, titleEn: 'A better title', plannedEnd: '2031-06-30' });
    const { state, fields } = await standing(id);
    expect([state, fields.map(({ decision }) => decision)]).toEqual([
      'PARTLY',
      ['REJECTED', 'ACCEPTED', 'ACCEPTED'],
    ]);
  });

  test('of money and activities are accepted like those of projects', async () => {
    const money = await propose({ record: commitment, transaction: { valueDate: '2024-03-09' } });
    const event = await propose({ record: activity, activity: { counterpartPeople: 12 } });
    expect((await review(money, { decision: 'ACCEPT' })).__typename).toBe('ProposalWritten');
    expect((await review(event, { decision: 'ACCEPT' })).__typename).toBe('ProposalWritten');
    const { a, t } = await ask<Record<string, Record<string, unknown>>>(
      database,
      `query ($a: ID!, $t: ID!) { a: node(id: $a) { ... on Activity { counterpartPeople } }
         t: node(id: $t) { ... on Transaction { valueDate } } }`,
      { a: activity, t: commitment },
    );
    expect([a, t]).toEqual([{ counterpartPeople: 12 }, { valueDate: '2024-03-09' }]);
    expect((await standing(event)).state).toBe('ACCEPTED');
  });

  test('go back with a comment, are written anew and submitted again', async () => {
    const id = await propose({ project: { title: 'Tên chưa đúng' } });
    expect(await review(id, { decision: 'RETURN' })).toMatchObject({
      problems: [{ path: ['input', 'comment'], code: 'REQUIRED' }],
    });
    await review(id, { decision: 'RETURN', comment: 'Đề nghị nêu số văn bản' });
    expect(await read(id)).toMatchObject({ state: 'RETURNED', reviewComment: 'Đề nghị nêu số văn bản' });
    const { version } = await standing(id);
    await propose({ id, expectedVersion: version, project: { title: 'Tên đúng' } });
    expect(await read(id)).toMatchObject({ state: 'SUBMITTED', fields: [{ proposed: 'Tên đúng' }] });
    await review(id, { decision: 'REJECT' });
    expect(await review(id, { decision: 'ACCEPT' })).toMatchObject({
      problems: [{ path: ['input', 'id'], code: 'NOT_SUITABLE' }],
    });
  });

  test('are held to the checks of the record, when they are made and when they are accepted', async () => {
    const wrong = (input: object) =>
      mutate(database, 'proposeChange', { record: project, ...input }, partner);
    expect(await wrong({ project: { plannedEnd: '1990-01-01' } })).toMatchObject({
      problems: [{ path: ['input', 'project', 'plannedEnd'], code: 'BEFORE_START' }],
    });
    expect(await wrong({ project: { title: ' ' } })).toMatchObject({
      problems: [{ path: ['input', 'project', 'title'], code: 'REQUIRED' }],
    });
    expect(await wrong({ project: {} })).toMatchObject({ problems: [{ path: ['input', 'project'] }] });
    expect(await wrong({ activity: { outcome: 'x' } })).toMatchObject({
      problems: [{ path: ['input', 'activity'], code: 'NOT_SUITABLE' }],
    });
    const id = await propose({ project: { actualEnd: '2020-01-01' } });
    const { version } = await ask<{ project: { version: number } }>(
      database,
      'query ($id: ID!) { project: node(id: $id) { ... on Project { version } } }',
      { id: project },
    ).then(({ project: { version } }) => ({ version }));
    await done(database, 'updateProject', {
      id: project,
      expectedVersion: version,
      actualStart: '2022-01-01',
    });
    expect(await review(id, { decision: 'ACCEPT' })).toMatchObject({
      problems: [{ path: ['input', 'fields', 'actualEnd'], code: 'BEFORE_START' }],
    });
    expect((await standing(id)).state).toBe('SUBMITTED');
  });

  test('are not accepted over a record that was changed since it was read', async () => {
    const id = await propose({ project: { title: 'Một tên khác' } });
    const { recordVersion } = await standing(id);
    const answer = await review(id, { decision: 'ACCEPT', recordVersion: recordVersion - 1 });
    expect(answer).toMatchObject({ __typename: 'VersionConflict', currentVersion: recordVersion });
    expect(await review(id, { decision: 'ACCEPT', expectedVersion: 999 })).toMatchObject({
      __typename: 'VersionConflict',
    });
  });

  test('are taken back, and no more decided on', async () => {
    const id = await propose({ project: { title: 'Rút lại' } });
    const { version } = await standing(id);
    await done(database, 'withdrawProposal', { id, expectedVersion: version }, partner);
    expect(await read(id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await review(id, { decision: 'ACCEPT' })).toMatchObject({ problems: [{ code: 'NOT_SUITABLE' }] });
  });

  test('have one effect under one key', async () => {
    const input = { project: { title: 'Một lần thôi' }, idempotencyKey: 'một' };
    expect(await propose(input)).toBe(await propose(input));
  });

  test('tell managers of what was submitted, and who wrote it of what was decided', async () => {
    for (const viewer of [partner, reviewer]) {
      await ask(database, 'mutation { markNotificationsRead(input: {}) { count } }', {}, viewer);
      expect(await told(viewer)).toEqual([]);
    }
    const draft = await propose({ project: { title: 'Bản nháp' }, submit: false });
    expect(await told(reviewer)).toEqual([]);
    const { version } = await standing(draft);
    const id = await propose({ id: draft, expectedVersion: version, project: { title: 'Gửi đi' } });
    expect(await told(reviewer)).toEqual([{ kind: 'SUBMITTED', proposal: { id } }]);
    await review(id, { decision: 'ACCEPT' });
    expect(await told(partner)).toEqual([{ kind: 'ACCEPTED', proposal: { id } }]);
    expect(await told(stranger)).toEqual([]);
    const ofReader = '{ notifications { totalCount } }';
    expect(await ask(database, ofReader, {}, reader)).toEqual({ notifications: { totalCount: 0 } });
  });

  test('are of nothing that is not shared, and seen by no other partner', async () => {
    const refused = { problems: [{ path: ['input', 'record'], code: 'NOT_FOUND' }] };
    const ofOther = { record: foreignProject, project: { title: 'Của người khác' } };
    expect(await mutate(database, 'proposeChange', ofOther, partner)).toMatchObject(refused);
    const id = await propose({ project: { title: 'Của riêng' } });
    const { version } = await standing(id);
    const anew = { id, expectedVersion: version, record: foreignProject, project: { title: 'Chiếm' } };
    expect(await mutate(database, 'proposeChange', anew, stranger)).toMatchObject({
      problems: [{ path: ['input', 'id'], code: 'NOT_FOUND' }],
    });
    expect(await asSeen(id, stranger)).toBeNull();
    expect(
      await mutate(database, 'withdrawProposal', { id, expectedVersion: version }, stranger),
    ).toMatchObject({ problems: [{ path: ['input', 'id'], code: 'NOT_FOUND' }] });
    expect(await mutate(database, 'proposeChange', { record: project, project: {} }, reviewer)).toMatchObject(
      { __typename: 'Forbidden' },
    );
    expect(mayAsk('ANALYST', 'Query.proposals')).toBe(false);
  });

  test('are read by the partner with all that it may ask of them', async () => {
    const id = await propose({
      record: activity,
      activity: { counterpartCountry: encodeNodeId('Country', 'JP') },
    });
    const { node } = await ask<{ node: { fields: readonly unknown[] } }>(
      database,
      `query ($id: ID!) { node(id: $id) { ... on Proposal { state organisation { name } project { title }
         activity { title } transaction { id } viewerCanEdit viewerCanWithdraw viewerCanReview
         fields { field was proposed current wasLabelEn proposedLabel proposedLabelEn decision } } } }`,
      { id },
      partner,
    );
    expect(node).toMatchObject({
      viewerCanEdit: false,
      viewerCanWithdraw: true,
      viewerCanReview: false,
      fields: [{ field: 'counterpartCountry', was: 'KR', proposed: 'JP', proposedLabelEn: 'Japan' }],
    });
  });

  test('are not decided on by a partner, even past the mutations', async () => {
    const id = await propose({ project: { title: 'Tự duyệt' } });
    const as = database.as({ role: 'nhipcau_partner', organisationId: partner.organisationId });
    const decide = as.updateTable('proposal').set({ state: 'ACCEPTED', reviewed_at: '2026-01-01' });
    await expect(decide.execute()).rejects.toMatchObject({ code: '42501' });
    await expect(
      as.updateTable('proposal_field').set({ decision: 'ACCEPTED' }).execute(),
    ).rejects.toMatchObject({ code: '42501' });
    expect((await standing(id)).state).toBe('SUBMITTED');
    expect(await as.selectFrom('notification').select('id').execute()).toEqual([]);
    await expect(as.selectFrom('outgoing_message').select('id').execute()).rejects.toMatchObject({
      code: '42501',
    });
  });
});
