import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diskStorage } from './disk/disk-storage.ts';
import { type Incoming, openIncoming } from './incoming.ts';
import type { S3Settings } from './s3/s3-settings.ts';
import { s3Storage } from './s3/s3-storage.ts';
import type { Storage } from './storage.ts';

export interface StorageSettings {
  readonly dataDir: string;
  /** Where it is given, files are kept there; else in the data directory. */
  readonly s3?: S3Settings | undefined;
}

/** The files of an installation: where they are kept, and where they are looked at before. */
export interface Files {
  readonly storage: Storage;
  readonly incoming: Incoming;
}

/** Files that come stand in the data directory, wherever they are kept in the end. */
export async function openFiles({ dataDir, s3 }: StorageSettings): Promise<Files> {
  const root = join(dataDir, 'files');
  await mkdir(root, { recursive: true });
  const incoming = await openIncoming(join(root, 'incoming'));
  return { storage: s3 === undefined ? diskStorage(root) : s3Storage(s3), incoming };
}
