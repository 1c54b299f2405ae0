import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateToLatest, openDatabase, seed } from '@nhipcau/database';
import { type Cluster, isInUse, startCluster } from '../postgres/cluster.ts';
import { generate } from './generate.ts';
import { sizesAt } from './sizes.ts';

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
  /** The directory below which the data are kept; one in the system's temporary directory unless told. */
  readonly below?: string;
  readonly say: (step: string) => void;
}

/**
 * A running PostgreSQL with the generated data. Its files outlive it in the system's temporary directory, so that
 * the next run finds them; they are made anew when the migrations or the generator have changed.
 */
export async function preparedCluster(wish: Wish): Promise<Cluster> {
  const { scale, fresh, keep, say, below = join(tmpdir(), 'nhipcau-benchmark') } = wish;
  const home = (keep && lastFinished(below, scale)) || join(below, `${scale}-${digest()}`);
  const finished = join(home, 'finished');
  if (fresh || !existsSync(finished)) removeUnused(below, scale);
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

/** Directories of data of this scale, finished or not. */
function homesOf(below: string, scale: number): readonly string[] {
  const names = existsSync(below) ? readdirSync(below) : [];
  return names.filter((name) => name.startsWith(`${scale}-`)).map((name) => join(below, name));
}

function removeUnused(below: string, scale: number): void {
  const unused = homesOf(below, scale).filter((home) => !isInUse(join(home, 'data')));
  for (const home of unused) rmSync(home, { recursive: true });
}

function lastFinished(below: string, scale: number): string | undefined {
  const homes = homesOf(below, scale).filter((home) => existsSync(join(home, 'finished')));
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
