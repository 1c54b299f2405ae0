import { guardedHome } from './guarded-process.ts';
import { dataOf, runPostgres, runProgram } from './start-postgres.ts';

/** A streaming replica of another server, with all its databases. */
export interface ReplicaServer {
  /** Of the same database as that of the primary's address. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Copies a server that runs and follows it. @param settings of PostgreSQL, beside what following takes */
export async function startReplica(
  primaryUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ReplicaServer> {
  const home = guardedHome('replica');
  const server = new URL(primaryUrl);
  server.pathname = '/postgres';
  runProgram(home, 'pg_basebackup', [
    ...['--dbname', server.href, '--pgdata', dataOf(home)],
    ...['--write-recovery-conf', '--wal-method', 'stream', '--checkpoint', 'fast', '--no-sync'],
  ]);
  const { url: own, process } = await runPostgres(home, settings);
  const url = new URL(primaryUrl);
  url.port = new URL(own).port;
  return { url: url.href, stop: () => process.stop() };
}
