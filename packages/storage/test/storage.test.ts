import { writeFile } from 'node:fs/promises';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentKeyOf } from '../src/content-key.ts';
import { contentKey, openFiles } from '../src/index.ts';
import { openStore, type Store, startS3 } from './stores.ts';

const absent = contentKey('0'.repeat(64));

describe.each(['disk', 's3'] as const)('files on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(kind);
  });
  afterAll(() => store.close());

  const put = async (content: string | Buffer) => {
    const path = store.incoming.path();
    await writeFile(path, content);
    const key = await contentKeyOf(path);
    await store.storage.put(key, path);
    return key;
  };
  const listed = async () => {
    const keys: string[] = [];
    for await (const { key } of store.storage.list()) keys.push(key);
    return keys;
  };

  test('come back byte for byte, whole and in parts', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const key = await put(bytes);
    expect(await store.storage.has(key)).toBe(true);
    const whole = await store.storage.read(key);
    expect(whole && (await buffer(whole)).equals(bytes)).toBe(true);
    const part = await store.storage.read(key, { start: 250, end: 299_999 });
    expect(part && (await buffer(part)).equals(bytes.subarray(250))).toBe(true);
    const one = await store.storage.read(key, { start: 7, end: 7 });
    expect(one && (await buffer(one)).length).toBe(1);
  });

  test('are told to be missing where they are', async () => {
    expect(await store.storage.has(absent)).toBe(false);
    expect(await store.storage.read(absent)).toBeNull();
    await store.storage.remove(absent);
  });

  test('can be put twice, and by many at once', async () => {
    const keys = await Promise.all(Array.from({ length: 12 }, () => put('cùng một nội dung')));
    expect(new Set(keys).size).toBe(1);
    const [key = absent] = keys;
    const found = await store.storage.read(key);
    expect(found && (await text(found))).toBe('cùng một nội dung');
    expect((await listed()).filter((each) => each === key)).toHaveLength(1);
  });

  test('count as put anew when they are put again', async () => {
    const key = await put('lâu rồi');
    const putAt = async () => {
      for await (const file of store.storage.list()) if (file.key === key) return file.putAt.getTime();
      return 0;
    };
    const first = await putAt();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await put('lâu rồi');
    expect(await putAt()).toBeGreaterThan(first);
  });

  test('belong to whom they belonged first', async () => {
    expect(await store.storage.belongsTo('một')).toBe('một');
    expect(await store.storage.belongsTo('hai')).toBe('một');
    expect(await listed()).not.toContain('belongs-to');
  });

  test('are gone once they are removed', async () => {
    const key = await put('bỏ đi');
    await store.storage.remove(key);
    expect(await store.storage.has(key)).toBe(false);
    expect(await listed()).not.toContain(key);
  });
});

test.each(['../../etc/passwd', 'A'.repeat(64), `${'0'.repeat(63)}/`, ''])('%s is no key', (text) => {
  expect(() => contentKey(text)).toThrow('is no key');
});

test('S3 is asked with a signature, and a wrong one is refused', async () => {
  const server = await startS3(true);
  const store = await openStore('disk');
  const put = async (secretAccessKey: string) => {
    const settings = { ...server.settings, secretAccessKey };
    const { storage } = await openFiles({ dataDir: store.dataDir, s3: settings });
    const path = store.incoming.path();
    await writeFile(path, 'x');
    await storage.put(absent, path);
    return storage;
  };
  try {
    await expect(put('sai')).rejects.toThrow('SignatureDoesNotMatch');
    const storage = await put(server.settings.secretAccessKey);
    expect(await storage.has(absent)).toBe(true);
    const part = await storage.read(absent, { start: 0, end: 0 });
    expect(part && (await text(part))).toBe('x');
    await storage.remove(absent);
    expect(await storage.has(absent)).toBe(false);
  } finally {
    await store.close();
    await server.close();
  }
});
