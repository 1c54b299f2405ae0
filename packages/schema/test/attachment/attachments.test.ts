import { createHash } from 'node:crypto';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AttachableRecord,
  attachableRecord,
  attachFile,
  ContentGone,
  createContext,
  type FileToAttach,
  findFile,
  sweepContents,
  type Viewer,
} from '../../src/index.ts';
import { decodeNodeId } from '../../src/node/node-id.ts';
import { admin, analyst, manager, nobody, partnerOf } from '../viewers.ts';
import { ask, done, mutate } from '../write/mutate.ts';
import { type Basis, makeBasis } from '../write/samples.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const DAY = 24 * 3_600_000;

const fileOf = (name: string, more: Partial<FileToAttach> = {}): FileToAttach => ({
  name,
  slug: 'tep.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  width: null,
  height: null,
  content: hash(name),
  thumbnail: null,
  ...more,
});

describe.each(databaseKinds)('attachments (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  const recordOf = async (nodeId: string, viewer: Viewer = manager): Promise<AttachableRecord> => {
    const record = await attachableRecord(createContext(database, viewer), nodeId);
    if (typeof record === 'string') throw new Error(record);
    return record;
  };
  const attach = async (nodeId: string, file: FileToAttach, idempotencyKey?: string) =>
    attachFile(createContext(database, manager), {
      record: await recordOf(nodeId),
      file,
      idempotencyKey,
      isKept: async () => true,
    });
  const attachmentsOf = async (nodeId: string, viewer: Viewer = manager) => {
    const { node } = await ask<{ node: { attachments: { id: string; name: string; version?: number }[] } }>(
      database,
      `query ($id: ID!) { node(id: $id) {
        ... on Project { attachments { id name } }
        ... on Activity { attachments { id name } }
        ... on LegalDocument { attachments { id name version } }
      } }`,
      { id: nodeId },
      viewer,
    );
    return node.attachments;
  };
  const lastChangeOf = async (nodeId: string) => {
    const { node } = await ask<{ node: { history: { nodes: { id: string; operation: string }[] } } }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on Project { history(first: 1) { nodes { id operation } } } } }',
      { id: nodeId },
    );
    const [last] = node.history.nodes;
    if (last === undefined) throw new Error('nothing was changed');
    return last;
  };

  test('belong to a record, in the order in which they came, and are told of in its history', async () => {
    const one = await attach(basis.project, fileOf('Một.pdf'));
    const two = await attach(
      basis.project,
      fileOf('Ảnh.jpg', {
        mediaType: 'image/jpeg',
        slug: 'anh.jpg',
        width: 4,
        height: 3,
        thumbnail: hash('nhỏ'),
      }),
    );
    const { node } = await ask<{ node: { attachments: readonly object[] } }>(
      database,
      `query ($id: ID!) { node(id: $id) { ... on Project {
        attachments { id name mediaType size width height caption path thumbnailPath project { id } activity { id } }
      } } }`,
      { id: basis.project },
    );
    const common = { size: 10, caption: null, project: { id: basis.project }, activity: null };
    expect(node.attachments).toEqual([
      {
        ...common,
        id: one,
        name: 'Một.pdf',
        mediaType: 'application/pdf',
        width: null,
        height: null,
        path: `/files/${one}/tep.pdf`,
        thumbnailPath: null,
      },
      {
        ...common,
        id: two,
        name: 'Ảnh.jpg',
        mediaType: 'image/jpeg',
        width: 4,
        height: 3,
        path: `/files/${two}/anh.jpg`,
        thumbnailPath: `/files/${two}/small/anh.jpg`,
      },
    ]);
    expect((await lastChangeOf(basis.project)).operation).toBe('attachFile');
  });

  test('do not stand in the way of who edits the record', async () => {
    const version = async () => {
      const { node } = await ask<{ node: { version: number } }>(
        database,
        'query ($id: ID!) { node(id: $id) { ... on Activity { version } } }',
        { id: basis.activity },
      );
      return node.version;
    };
    const before = await version();
    await attach(basis.activity, fileOf('Biên bản.pdf'));
    expect(await version()).toBe(before);
  });

  test('are given a caption, unless somebody was faster', async () => {
    const id = await attach(basis.document, fileOf('Quyết định.pdf'));
    const given = { id, expectedVersion: 1, caption: '  Lễ ký kết  ', captionEn: 'Signing' };
    await done(database, 'updateAttachment', given);
    expect(await mutate(database, 'updateAttachment', given)).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    expect(
      await mutate(database, 'updateAttachment', { id, expectedVersion: 2, caption: 'x'.repeat(501) }),
    ).toMatchObject({ problems: [{ path: ['input', 'caption'], code: 'TOO_LONG' }] });
    expect(await attachmentsOf(basis.document)).toMatchObject([{ id, version: 2 }]);
  });

  test('are deleted, kept for as long as the trail tells of them, and come back with their bytes', async () => {
    const file = fileOf('Xóa rồi khôi phục.pdf');
    const id = await attach(basis.project, file);
    await done(database, 'deleteAttachment', { id, expectedVersion: 1 });
    expect(await attachmentsOf(basis.project)).not.toContainEqual(expect.objectContaining({ id }));
    expect(await findFile(createContext(database, manager), id)).toBeNull();

    const stored = new Set([file.content, hash('không ai cần')]);
    const swept = await sweepContents(database.kysely, {
      async *list() {
        for (const key of stored) yield { key, putAt: new Date(Date.now() - 2 * DAY) };
      },
      async remove(key) {
        stored.delete(key);
      },
      belongsTo: async (mark) => mark,
    });
    expect([swept, [...stored]]).toEqual([1, [file.content]]);

    const change = await lastChangeOf(basis.project);
    const restored = await ask<{ revertChange: { __typename: string } }>(
      database,
      'mutation ($i: RevertChangeInput!) { revertChange(input: $i) { __typename } }',
      { i: { id: change.id, reason: 'Nhầm' } },
    );
    expect(restored.revertChange.__typename).toBe('ChangeReverted');
    expect(await findFile(createContext(database, manager), id)).toMatchObject({ content: file.content });
  });

  test('bytes that came a moment ago are left alone', async () => {
    const removed: string[] = [];
    await sweepContents(database.kysely, {
      async *list() {
        yield { key: hash('vừa đến'), putAt: new Date() };
      },
      remove: async (key) => void removed.push(key),
      belongsTo: async (mark) => mark,
    });
    expect(removed).toEqual([]);
  });

  test('nothing is swept of what belongs to another database', async () => {
    const sweeping = sweepContents(database.kysely, {
      async *list() {
        yield { key: hash('của người khác'), putAt: new Date(0) };
      },
      remove: async () => expect.unreachable(),
      belongsTo: async () => 'another',
    });
    await expect(sweeping).rejects.toThrow('belong to another database');
  });

  test('bytes that were swept away meanwhile are asked for again', async () => {
    const attaching = attachFile(createContext(database, manager), {
      record: await recordOf(basis.project),
      file: fileOf('Mất.pdf'),
      isKept: async () => false,
    });
    await expect(attaching).rejects.toThrow(ContentGone);
  });

  test('go with their record, and come back with it', async () => {
    const made = await done(database, 'createProject', {
      code: 'TEP-1',
      type: 'PROJECT',
      title: 'Có tệp',
      titleEn: 'With files',
    });
    const id = await attach(made, fileOf('Theo dự án.pdf'));
    await done(database, 'deleteProject', { id: made, expectedVersion: 1 });
    expect(await findFile(createContext(database, manager), id)).toBeNull();
    const { changes } = await ask<{ changes: { nodes: { id: string; operation: string }[] } }>(
      database,
      '{ changes(first: 1) { nodes { id operation } } }',
    );
    expect(changes.nodes[0]?.operation).toBe('deleteProject');
    await ask(database, 'mutation ($i: RevertChangeInput!) { revertChange(input: $i) { __typename } }', {
      i: { id: changes.nodes[0]?.id, reason: 'Nhầm' },
    });
    expect(await attachmentsOf(made)).toMatchObject([{ id }]);
  });

  test('the same key attaches once, however many ask at once', async () => {
    const file = fileOf('Một lần.pdf');
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => attach(basis.activity, file, 'một lần thôi')),
    );
    expect(new Set(ids).size).toBe(1);
    const found = await attachmentsOf(basis.activity);
    expect(found.filter(({ name }) => name === file.name)).toHaveLength(1);
  });

  test.each([
    ['an analyst', analyst],
    ['a visitor', nobody],
    ['a token that only reads', { ...admin, scopes: ['read'] } satisfies Viewer],
  ])('%s attaches nothing', async (_who, viewer) => {
    expect(await attachableRecord(createContext(database, viewer), basis.project)).toBe('FORBIDDEN');
  });

  test('what is not shared with a partner is nothing to attach to', async () => {
    const stranger = partnerOf('00000000-0000-7000-8000-000000000001');
    expect(await attachableRecord(createContext(database, stranger), basis.project)).toBe('NOT_FOUND');
  });

  test.each([
    ['nothing', 'p'],
    ['no id', '../../etc/passwd'],
    ['a record that there is not', 'pAAAAAAAAcACAAAAAAAAAAA'],
  ])('%s is nothing to attach to', async (_what, nodeId) => {
    expect(await attachableRecord(createContext(database, manager), nodeId)).toBe('NOT_FOUND');
  });

  test('nor is what has no files', async () => {
    expect(await attachableRecord(createContext(database, manager), basis.source)).toBe('NOT_ATTACHABLE');
  });

  test('a partner reads those of what is shared with it, and of nothing else', async () => {
    const organisationId = decodeNodeId(basis.partner).id;
    const partner = partnerOf(organisationId);
    const id = await attach(basis.project, fileOf('Chia sẻ.pdf'));
    const ofDocument = await attach(basis.document, fileOf('Nội bộ.pdf'));
    const seen = (each: string, viewer: Viewer) => findFile(createContext(database, viewer), each);
    expect(await seen(id, partner)).toBeNull();
    await done(database, 'shareProject', { project: basis.project, organisation: basis.partner });
    expect(await seen(id, partner)).toMatchObject({ name: 'Chia sẻ.pdf' });
    expect(await attachmentsOf(basis.project, partner)).toContainEqual(expect.objectContaining({ id }));
    expect(await seen(ofDocument, partner)).toBeNull();
    expect(await seen(id, nobody)).toBeNull();
    await done(database, 'unshareProject', { project: basis.project, organisation: basis.partner });
    expect(await seen(id, partner)).toBeNull();
  });
});
