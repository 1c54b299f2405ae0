import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedSet } from '@nhipcau/database';

const source = dirname(fileURLToPath(import.meta.resolve('@nhipcau/database')));
const templates = fileURLToPath(new URL('../node_modules/.cache/templates', import.meta.url));

/**
 * The directory of an embedded database that `fill` has filled. It outlives the process, so that the next run
 * of the tests finds it, and is made anew when the sources of the database package have changed.
 */
export async function keptTemplate(
  seeds: readonly SeedSet[],
  fill: (open: { dataDir: string }) => Promise<void>,
): Promise<{ dataDir: string }> {
  const dataDir = join(templates, await digest(seeds));
  if (await exists(dataDir)) return { dataDir };
  await removeOld();
  await mkdir(templates, { recursive: true });
  const unfinished = await mkdtemp(join(templates, 'unfinished-'));
  await fill({ dataDir: unfinished });
  // Another process may have been faster; its template is as good.
  await rename(unfinished, dataDir).catch(() => rm(unfinished, { recursive: true }));
  return { dataDir };
}

/** Templates of earlier sources: nobody asks for them any more. */
async function removeOld(): Promise<void> {
  const aDayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of await readdir(templates).catch(() => [])) {
    const path = join(templates, name);
    if ((await stat(path)).mtimeMs < aDayAgo) await rm(path, { recursive: true, force: true });
  }
}

async function digest(seeds: readonly SeedSet[]): Promise<string> {
  const hash = createHash('sha256').update(seeds.toSorted().join());
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
