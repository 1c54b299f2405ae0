import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attachableRecord,
  attachFile,
  createContext,
  type FileToAttach,
  findFile,
  type Viewer,
} from '../../src/index.ts';
import { ask, done } from '../write/mutate.ts';
import { foreignProject, partner, project, reader, reviewer, reviewWorld, stranger } from './world.ts';

const photo: FileToAttach = {
  name: 'lop-hoc.jpg',
  slug: 'lop-hoc.jpg',
  mediaType: 'image/jpeg',
  bytes: 10,
  width: 4,
  height: 3,
  content: 'c'.repeat(64),
  thumbnail: 'd'.repeat(64),
};

describe.each(databaseKinds)('files of progress updates (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof reviewWorld>>;

  beforeAll(async () => {
    database = await reviewWorld(kind);
  });
  afterAll(() => database.close());

  const report = (viewer: Viewer = partner, of: string = project) =>
    done(
      database,
      'submitProgressUpdate',
      { project: of, periodStart: '2026-01-01', periodEnd: '2026-03-31', text: 'Đã xây xong.' },
      viewer,
    );
  const may = (id: string, viewer: Viewer) => attachableRecord(createContext(database, viewer), id);
  const attach = async (id: string, viewer: Viewer = partner) => {
    const record = await may(id, viewer);
    if (typeof record === 'string') throw new Error(record);
    return attachFile(createContext(database, viewer), { record, file: photo, isKept: async () => true });
  };
  const filesOf = async (id: string, viewer: Viewer) => {
    const { node } = await ask<{ node: { attachments: { id: string }[] } | null }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on ProgressUpdate { attachments { id } } } }',
      { id },
      viewer,
    );
    return node?.attachments.map((file) => file.id);
  };
  const decide = async (id: string, decision: string) => {
    const { node } = await ask<{ node: { version: number } }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on ProgressUpdate { version } } }',
      { id },
      reviewer,
    );
    const input = { id, expectedVersion: node.version, decision, comment: 'Xin xem lại.' };
    await done(database, 'reviewProgressUpdate', input, reviewer);
  };

  test('whoever reports attaches them, and nobody else', async () => {
    const id = await report();
    expect(await may(id, partner)).toMatchObject({ typename: 'ProgressUpdate' });
    expect(await may(id, stranger)).toBe('NOT_FOUND');
    expect(await may(id, reviewer)).toBe('FORBIDDEN');
    expect(await may(id, reader)).toBe('FORBIDDEN');
    expect(await may(project, partner)).toBe('FORBIDDEN');
    const foreign = await report(stranger, foreignProject);
    expect(await may(foreign, partner)).toBe('NOT_FOUND');
  });

  test('the office reads them at once, analysts when the report is accepted, another partner never', async () => {
    const id = await report();
    const file = await attach(id);
    const seen = (viewer: Viewer) => findFile(createContext(database, viewer), file);
    expect(await filesOf(id, partner)).toEqual([file]);
    expect(await filesOf(id, reviewer)).toEqual([file]);
    expect(await seen(reader)).toBeNull();
    expect(await seen(stranger)).toBeNull();
    expect((await seen(reviewer))?.name).toBe('lop-hoc.jpg');
    await decide(id, 'ACCEPT');
    expect(await filesOf(id, reader)).toEqual([file]);
    expect(await seen(stranger)).toBeNull();
  });

  test('a report that was returned takes more; one that was decided on takes none, whatever is tried', async () => {
    const id = await report();
    await decide(id, 'RETURN');
    await attach(id);
    const second = await report();
    const record = await may(second, partner);
    if (typeof record === 'string') throw new Error(record);
    await decide(second, 'ACCEPT');
    expect(await may(second, partner)).toBe('FORBIDDEN');
    const late = { record, file: photo, isKept: async () => true };
    await expect(attachFile(createContext(database, partner), late)).rejects.toMatchObject({
      refusal: { __typename: 'Forbidden' },
    });
    expect(await filesOf(second, reviewer)).toEqual([]);
  });
});
