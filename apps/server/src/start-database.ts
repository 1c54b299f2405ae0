import { type Database, migrateToLatest, openDatabase, seed } from '@nhipcau/database';
import type { Environment } from './environment.ts';
import type { Logger } from './log.ts';
import { currentRequestId } from './observation/observed-request.ts';
import type { Observation } from './observation/open-observation.ts';

/** Migrations and seeds take what they take, and wait for another server's. */
const UNHURRIED_MILLISECONDS = 3_600_000;

/** Opens the database of the environment; waits for a PostgreSQL server that is not there yet. */
export function databaseOf(
  { databaseUrl, dataDir, prepareStatements, database, replicas }: Environment,
  { onStatement }: Observation,
  log: Logger,
): Promise<Database> {
  return openDatabase({
    ...(databaseUrl ? { url: databaseUrl } : { dataDir }),
    ...database,
    prepareStatements,
    replicaUrls: replicas.urls,
    mostBehindMilliseconds: replicas.mostBehindMilliseconds,
    onReplica: (replica, why) =>
      why === null
        ? log.info({ replica }, 'a replica is asked')
        : log.warn({ replica, why }, 'a replica is left out'),
    requestId: currentRequestId,
    onStatement,
  });
}

/** Migrates and seeds. */
export async function fillDatabase(database: Database, { seeds }: Environment, log: Logger): Promise<void> {
  const { kysely } = database.within(UNHURRIED_MILLISECONDS);
  const migrated = await migrateToLatest(kysely);
  log.info({ migrated }, 'migrated');
  const seeded = await seed(kysely, seeds);
  const isRefused = seeded.some(({ refused }) => refused !== undefined);
  log[isRefused ? 'warn' : 'info']({ seeded }, isRefused ? 'seeded in part' : 'seeded');
}
