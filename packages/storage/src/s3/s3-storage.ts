import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3mini, S3ServiceError } from 's3mini';
import { keyAtPlace, placeOf } from '../content-key.ts';
import type { Storage, StoredFile } from '../storage.ts';
import type { S3Settings } from './s3-settings.ts';

const SLOWEST_MILLISECONDS = 60_000;
const KEYS_AT_ONCE = 1_000;
const MARK = 'belongs-to';

/** Files in a bucket. The service shows one only when all of it has come. */
export function s3Storage({ endpoint, bucket, ...settings }: S3Settings): Storage {
  const client = new S3mini({
    ...settings,
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    requestAbortTimeout: SLOWEST_MILLISECONDS,
  });
  return {
    kind: 's3',
    // What may be attached is small: it is sent whole, with its length, as every service takes it.
    async put(key, path) {
      await client.putObject(placeOf(key), await readFile(path), 'application/octet-stream');
    },
    async has(key) {
      return (await client.objectExists(placeOf(key))) === true;
    },
    async read(key, range) {
      try {
        const { body } = await client.getObjectRaw(
          placeOf(key),
          range === undefined,
          range?.start,
          range && range.end + 1,
        );
        return body === null ? Readable.from([]) : Readable.fromWeb(body);
      } catch (error) {
        if (error instanceof S3ServiceError && error.status === 404) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.deleteObject(placeOf(key));
    },
    list: () => objectsOf(client),
    async belongsTo(mark) {
      const found = await client.getObject(MARK);
      if (found !== null) return found.trim();
      await client.putObject(MARK, mark, 'text/plain');
      return mark;
    },
  };
}

async function* objectsOf(client: S3mini): AsyncGenerator<StoredFile> {
  let token: string | undefined;
  do {
    const page = await client.listObjectsPaged('/', '', KEYS_AT_ONCE, token);
    for (const { Key, LastModified } of page?.objects ?? []) {
      const key = keyAtPlace(Key);
      if (key !== null) yield { key, putAt: new Date(LastModified) };
    }
    token = page?.nextContinuationToken;
  } while (token !== undefined);
}
