import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** A directory of the system's temporary ones, with the files of `copyOf` in it. */
export async function temporaryDirectory(copyOf?: string): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-test-'));
  if (copyOf !== undefined) await cp(copyOf, dataDir, { recursive: true });
  return {
    kind: 'embedded',
    open: { dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}
