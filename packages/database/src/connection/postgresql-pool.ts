import { type ClientBase, Pool } from 'pg';
import { guardPool } from './guard-pool.ts';
import { lookAtServer, prepareSession, UnsuitableServer } from './prepare-session.ts';
import { Pulse } from './pulse.ts';
import { applicationName } from './request-marks.ts';
import { serverAnswers } from './server-answers.ts';
import { Sockets } from './sockets.ts';
import { valueParsers } from './value-parsers.ts';

/** Connections to a PostgreSQL server, and what is known of the way to it. */
export interface PostgresqlPool {
  readonly pool: Pool;
  readonly pulse: Pulse;
  /** Whether a pooler stands between, so that nothing may be left in a session; undefined before the first connection. */
  isBehindPooler(): boolean | undefined;
}

export interface PostgresqlPoolOptions {
  readonly statementLimitMilliseconds: number;
  /** So many connections at most. */
  readonly sessions: number;
}

/** None is opened before it is needed. */
export function postgresqlPool(url: string, options: PostgresqlPoolOptions): PostgresqlPool {
  const { statementLimitMilliseconds, sessions } = options;
  const sockets = new Sockets();
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
      max: sessions,
      connectionTimeoutMillis: 10_000,
      stream: sockets.make,
      keepAlive: true,
      types: valueParsers,
      onConnect,
    }),
  );
  const pulse = new Pulse({ answers: () => serverAnswers(url), sever: () => sockets.sever() });
  return { pool, pulse, isBehindPooler: () => behindPooler };
}
