import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { type Files, openFiles, type S3Settings } from '../src/index.ts';

export interface Store extends Files {
  readonly dataDir: string;
  close(): Promise<void>;
}

export interface S3Server {
  readonly settings: S3Settings;
  close(): Promise<void>;
}

/**
 * A server of S3 in this process. A strict one holds requests to their signatures; it reads an address that ends with a
 * slash, as lists are asked for at, as one without, and so none of them.
 */
export async function startS3(strict = false): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'nhipcau-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    allowMismatchedSignatures: !strict,
    directory,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'files',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A new store of a kind. */
export async function openStore(kind: 'disk' | 's3'): Promise<Store> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-files-'));
  const server = kind === 's3' ? await startS3() : null;
  const files = await openFiles({ dataDir, s3: server?.settings });
  return {
    ...files,
    dataDir,
    async close() {
      await server?.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
