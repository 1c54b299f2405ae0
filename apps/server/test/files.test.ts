import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { databaseKinds } from '@nhipcau/testkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formOf, type Outcome, pdf, type ServedFiles, serveFiles } from './serving-files.ts';

interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly thumbnailPath: string | null;
  readonly size: number;
}

const photo = (width = 900) =>
  sharp({ create: { width, height: 600, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Make: 'SecretCamera' } })
    .jpeg()
    .toBuffer();

describe.each(databaseKinds)('files over HTTP (%s)', (kind) => {
  let served: ServedFiles;
  let project: string;

  beforeAll(async () => {
    served = await serveFiles(kind);
    const found = await served.ask<{ projects: { nodes: { id: string }[] } }>(
      '{ projects(first: 1) { nodes { id } } }',
    );
    project = found.projects.nodes[0]?.id ?? '';
  });
  afterAll(() => served.close());

  const outcomesOf = async (response: Response) =>
    ((await response.json()) as { files: readonly Outcome[] }).files;
  const attach = async (name: string, content: Buffer | string): Promise<Attachment> => {
    const response = await served.send(project, formOf([name, content]));
    const [outcome] = await outcomesOf(response);
    expect(response.status).toBe(201);
    const { node } = await served.ask<{ node: Attachment }>(
      'query ($id: ID!) { node(id: $id) { ... on Attachment { id name path thumbnailPath size } } }',
      { id: outcome?.id },
    );
    return node;
  };
  const incoming = () => readdir(join(served.files.dataDir, 'files', 'incoming'));

  test('a photograph comes back without what its metadata told, in full and in small', async () => {
    const original = await photo();
    const { path, thumbnailPath } = await attach('Lễ trao tặng.jpg', original);
    const whole = await served.get(path);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(original.includes('SecretCamera')).toBe(true);
    expect(bytes.includes('SecretCamera')).toBe(false);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'content-disposition': expect.stringMatching(/^inline; .*filename\*=UTF-8''L%E1%BB%85%20trao/),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    const small = await served.get(thumbnailPath ?? '');
    expect(small.headers.get('content-type')).toBe('image/webp');
    expect(
      Buffer.from(await small.arrayBuffer())
        .subarray(8, 12)
        .toString('latin1'),
    ).toBe('WEBP');
    expect(await incoming()).toEqual([]);
  });

  test('what a browser could not show safely is only saved', async () => {
    const { path } = await attach('Danh sách.csv', 'Tên,Số\nA,1\n');
    const response = await served.get(path);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test('parts, and what has not changed, as browsers ask for them', async () => {
    const content = pdf('x'.repeat(5_000));
    const { path } = await attach('Dài.pdf', content);
    const part = await served.get(path, { range: 'bytes=5-14' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 5-14/${content.length}`,
      content.subarray(5, 15).toString(),
    ]);
    const end = await served.get(path, { range: 'bytes=-6' });
    expect([end.status, await end.text()]).toEqual([206, content.subarray(-6).toString()]);
    const beyond = await served.get(path, { range: 'bytes=99999-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
    for (const range of ['bytes=a-b', 'lines=1-2', 'bytes=0-1,9-10']) {
      const whole = await served.get(path, { range });
      expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, content.length]);
    }
    const etag = (await served.get(path)).headers.get('etag') ?? '';
    expect((await served.get(path, { 'if-none-match': etag })).status).toBe(304);
    const changed = await served.get(path, { range: 'bytes=5-14', 'if-range': '"khác"' });
    expect(changed.status).toBe(200);
    await changed.arrayBuffer();
    const head = await fetch(`${served.url}${path}`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${served.manager}` },
    });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(content.length)]);
  });

  test('each file of a form has its own answer, and the good ones are attached', async () => {
    const response = await served.send(
      project,
      formOf(
        ['tốt.pdf', pdf('tốt')],
        ['trang.html', '<!doctype html><script>alert(1)</script>'],
        ['lớn.txt', 'x'.repeat(20 * 1024 * 1024 + 1)],
        ['ảnh.png', await photo()],
        ['../../ngoài.txt', 'đường dẫn'],
      ),
    );
    expect(response.status).toBe(200);
    const outcomes = await outcomesOf(response);
    expect(outcomes.map(({ name, id, problem }) => [name, problem?.code ?? typeof id])).toEqual([
      ['tốt.pdf', 'string'],
      ['trang.html', 'TYPE_NOT_TAKEN'],
      ['lớn.txt', 'TOO_LARGE'],
      ['ảnh.png', 'NAME_MISMATCH'],
      ['ngoài.txt', 'string'],
    ]);
    expect(await incoming()).toEqual([]);
    const none = await served.send(project, formOf(['a.svg', '<svg/>']));
    expect(none.status).toBe(422);
  });

  test('a file of exactly 20 MB is taken', async () => {
    const { size } = await attach('đúng.txt', 'x'.repeat(20 * 1024 * 1024));
    expect(size).toBe(20 * 1024 * 1024);
  });

  test.each([
    ['no form', { 'content-type': 'application/json' }, '{}', 415],
    [
      'a form that ends half-way',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Dis',
      400,
    ],
    ['a form without its mark', { 'content-type': 'multipart/form-data' }, '--x--', 400],
  ])('%s is refused', async (_what, headers, body, status) => {
    const response = await fetch(`${served.url}/files?record=${project}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${served.manager}`, ...headers },
      body,
    });
    expect(response.status).toBe(status);
  });

  test('more than ten files at once are refused, and none is attached', async () => {
    const many = Array.from({ length: 11 }, (_, place) => [`quá nhiều ${place}.txt`, 'x'] as const);
    const response = await served.send(project, formOf(...many));
    expect(response.status).toBe(413);
    const { node } = await served.ask<{ node: { attachments: Attachment[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Project { attachments { name } } } }',
      { id: project },
    );
    expect(node.attachments.filter(({ name }) => name.startsWith('quá nhiều'))).toEqual([]);
    expect(await incoming()).toEqual([]);
  });

  test('who may not attach is refused before the body is read', async () => {
    const partner = await served.tokenOf('ANALYST');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${served.url}/files?record=${project}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${partner}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 1_000_000,
        },
      });
      sending.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject);
      sending.write('--x\r\n');
    });
    expect(status).toBe(403);
  });

  test.each(['', 'nothing', '../..', 'fAAAAAAAAAAAAAAAAAAAAAA'])(
    'there is no record %j to attach to',
    async (record) => {
      const response = await served.send(record, formOf(['a.txt', 'x']));
      expect(response.status).toBe(404);
    },
  );

  test('a partner reads what is shared with it, others are told that there is nothing', async () => {
    const { path, thumbnailPath } = await attach('riêng.jpg', await photo(500));
    const organisation = await served.database.kysely
      .selectFrom('organisation')
      .select('id')
      .where('side', '=', 'PARTNER')
      .where('merged_into_id', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('project_share')
              .select('project_id')
              .whereRef('organisation_id', '=', 'organisation.id'),
          ),
        ),
      )
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const partner = await served.tokenOf('PARTNER', organisation.id);
    const statusOf = async (address: string, token: string) => {
      const response = await served.get(address, {}, token);
      await response.arrayBuffer();
      return response.status;
    };
    expect(await statusOf(path, partner)).toBe(404);
    const { node } = await served.ask<{ node: { key: string } }>(
      'query ($id: ID!) { node(id: $id) { ... on Project { key: code } } }',
      { id: project },
    );
    const { id } = await served.database.kysely
      .selectFrom('project')
      .select('id')
      .where('code', '=', node.key)
      .executeTakeFirstOrThrow();
    await served.database.kysely
      .insertInto('project_share')
      .values({ project_id: id, organisation_id: organisation.id })
      .execute();
    expect(await statusOf(path, partner)).toBe(200);
    expect(await statusOf(thumbnailPath ?? '', partner)).toBe(200);
    expect(await statusOf('/files/fAAAAAAAAAAAAAAAAAAAAAA/a.jpg', served.manager)).toBe(404);
    expect(await statusOf('/files/..%2F..%2Fetc%2Fpasswd/a.jpg', served.manager)).toBe(404);
    expect(await statusOf(`/files/${project}/a.jpg`, served.manager)).toBe(404);
  });

  test('a sender who goes away leaves nothing', async () => {
    await new Promise<void>((resolve) => {
      const sending = request(`${served.url}/files?record=${project}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${served.manager}`,
          'content-type': 'multipart/form-data; boundary=x',
        },
      });
      sending.on('error', () => undefined).on('close', resolve);
      sending.write('--x\r\nContent-Disposition: form-data; name="f"; filename="dở.txt"\r\n\r\nnửa chừng');
      setTimeout(() => sending.destroy(), 300);
    });
    await vi.waitFor(async () => expect(await incoming()).toEqual([]), 5_000);
  });

  test('the same content sent by many at once is kept once, and attached as often as it was sent', async () => {
    const content = pdf(randomBytes(8).toString('hex'));
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, place) => served.send(project, formOf([`${place}.pdf`, content]))),
    );
    const outcomes = (await Promise.all(sent.map(outcomesOf))).flat();
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(12);
    const key = createHash('sha256').update(content).digest('hex');
    const kept = await readdir(join(served.files.dataDir, 'files', key.slice(0, 2)));
    expect(kept.filter((name) => name === key)).toHaveLength(1);
  });

  test('the same key attaches once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 8 }, () =>
        served.send(project, formOf(['một.txt', 'một lần'], ['hai.txt', 'một lần']), {
          'idempotency-key': 'k-1',
        }),
      ),
    );
    const ids = new Set((await Promise.all(sent.map(outcomesOf))).flat().map(({ id }) => id));
    expect(ids.size).toBe(2);
  });
});
