import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, openFiles } from '@nhipcau/storage';

/** Files on the disk that nobody else sees. */
export async function temporaryFiles(): Promise<
  Files & { readonly dataDir: string; remove(): Promise<void> }
> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-files-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  return { ...(await openFiles({ dataDir })), dataDir, remove };
}
