import { type ClientBase, Pool } from 'pg';
import { guardPool } from './guard-pool.ts';
import { lookAtServer, prepareSession, UnsuitableServer } from './prepare-session.ts';
import { applicationName } from './request-marks.ts';
import { valueParsers } from './value-parsers.ts';

/** Connections to a PostgreSQL server, and what is known of the way to it. */
export interface PostgresqlPool {
  readonly pool: Pool;
  /** Whether a pooler stands between, so that nothing may be left in a session; undefined before the first connection. */
  isBehindPooler(): boolean | undefined;
}

/** None is opened before it is needed. */
export function postgresqlPool(url: string, statementLimitMilliseconds: number): PostgresqlPool {
  let behindPooler: boolean | undefined;
  const onConnect = async (client: ClientBase) => {
    const isBehind = await lookAtServer(client);
    behindPooler ??= isBehind;
    // Who was told that sessions are its own has left somebody's rights in one.
    if (isBehind && !behindPooler) {
      throw new UnsuitableServer('A connection pooler has come before the database: start again.');
    }
    if (!behindPooler) await prepareSession(client, statementLimitMilliseconds);
  };
  const pool = guardPool(
    new Pool({
      connectionString: url,
      application_name: applicationName,
      max: 10,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      types: valueParsers,
      onConnect,
    }),
  );
  return { pool, isBehindPooler: () => behindPooler };
}
