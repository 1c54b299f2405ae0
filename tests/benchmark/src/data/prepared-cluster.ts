import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateToLatest, openDatabase, seed } from '@nhipcau/database';
import { type Cluster, isInUse, startCluster } from '../postgres/cluster.ts';
import { generate } from './generate.ts';
import { sizesAt } from './sizes.ts';

const kept = join(tmpdir(), 'nhipcau-benchmark');
const sources = [
  fileURLToPath(new URL('.', import.meta.url)),
  join(dirname(fileURLToPath(import.meta.resolve('@nhipcau/database'))), 'migrations'),
];

interface Wish {
  readonly scale: number;
  /** Data of an earlier run are thrown away. */
  readonly fresh: boolean;
  /** Data of an earlier run are taken, even if the migrations or the generator have changed since. */
  readonly keep: boolean;
  readonly say: (step: string) => void;
}

/**
 * A running PostgreSQL with the generated data. Its files outlive it in the system's temporary directory, so that
 * the next run finds them; they are made anew when the migrations or the generator have changed.
 */
export async function preparedCluster({ scale, fresh, keep, say }: Wish): Promise<Cluster> {
  const home = (keep && lastFinished(scale)) || join(kept, `${scale}-${digest()}`);
  const finished = join(home, 'finished');
  if (fresh || !existsSync(finished)) {
    for (const name of existsSync(kept) ? readdirSync(kept) : []) {
      const old = join(kept, name);
      if (name.startsWith(`${scale}-`) && !isInUse(join(old, 'data'))) rmSync(old, { recursive: true });
    }
    mkdirSync(kept, { recursive: true });
  }
  const cluster = await startCluster(home);
  try {
    if (!existsSync(finished)) {
      await fill(cluster.url, scale, say);
      writeFileSync(finished, '');
    }
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

function lastFinished(scale: number): string | undefined {
  const homes = (existsSync(kept) ? readdirSync(kept) : [])
    .filter((name) => name.startsWith(`${scale}-`))
    .map((name) => join(kept, name))
    .filter((home) => existsSync(join(home, 'finished')));
  const finishedAt = (home: string) => statSync(join(home, 'finished')).mtimeMs;
  return homes.toSorted((one, other) => finishedAt(other) - finishedAt(one))[0];
}

async function fill(url: string, scale: number, say: Wish['say']): Promise<void> {
  const database = await openDatabase({ url, statementLimitMilliseconds: 600_000 });
  try {
    await migrateToLatest(database.kysely);
    await seed(database.kysely, ['reference', 'published']);
  } finally {
    await database.close();
  }
  await generate(url, sizesAt(scale), say);
}

function digest(): string {
  const hash = createHash('sha256');
  for (const directory of sources) {
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
