import { Pool } from 'pg';
import { guardPool } from './guard-pool.ts';
import { prepareSession } from './prepare-session.ts';
import { applicationName } from './request-marks.ts';
import { valueParsers } from './value-parsers.ts';

/** Connections to a PostgreSQL server; none is opened before it is needed. */
export function postgresqlPool(url: string, statementLimitMilliseconds: number): Pool {
  return guardPool(
    new Pool({
      connectionString: url,
      application_name: applicationName,
      max: 10,
      connectionTimeoutMillis: 10_000,
      statement_timeout: statementLimitMilliseconds,
      keepAlive: true,
      types: valueParsers,
      onConnect: prepareSession,
    }),
  );
}
