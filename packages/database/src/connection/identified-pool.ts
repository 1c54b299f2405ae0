import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { Identities, type Identity } from './identity.ts';
import { preparing } from './prepared-statements.ts';
import { markingRequests } from './request-marks.ts';
import type { SessionLimits } from './session-limits.ts';
import { settledPool } from './settled-transactions.ts';
import { StatementNames } from './statement-names.ts';

export interface IdentifiedPoolOptions {
  /** Of sessions that nobody has told otherwise. */
  readonly statementLimitMilliseconds: number;
  /** Unless told, statements are prepared in sessions of our own, and not behind a pooler. */
  readonly prepareStatements: boolean | undefined;
  readonly requestId: (() => string | undefined) | undefined;
}

/** The same connections under any identity, null is the owner's, and within any limits. */
export type IdentifiedPool = (identity: Identity | null, limits: SessionLimits) => PostgresPool;

/**
 * Lets connections be taken under an identity: in sessions of our own they keep it, and behind a pooler each transaction
 * begins with it.
 *
 * @param isBehindPooler known once there was a connection
 */
export function identifiedPool(
  pool: Pool,
  isBehindPooler: () => boolean | undefined,
  options: IdentifiedPoolOptions,
): IdentifiedPool {
  const own = ownSessions(pool, options);
  const pooled = pooledSessions(pool, options);
  return (identity, limits) => {
    const [inOwn, inPooled] = [own(identity, limits), pooled(identity, limits)];
    const connect = async () => {
      if (isBehindPooler() === undefined) (await pool.connect()).release();
      return isBehindPooler() ? inPooled.connect() : inOwn.connect();
    };
    return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
  };
}

function ownSessions(
  pool: Pool,
  { prepareStatements = true, requestId, statementLimitMilliseconds }: IdentifiedPoolOptions,
): IdentifiedPool {
  const marking: PostgresPool = requestId ? markingRequests(pool, requestId, prepareStatements) : pool;
  const connections = prepareStatements ? preparing(marking) : marking;
  const identities = new Identities(statementLimitMilliseconds);
  return (identity, limits) => identities.pool(connections, identity, limits);
}

function pooledSessions(
  pool: Pool,
  { prepareStatements = false, requestId = () => undefined }: IdentifiedPoolOptions,
): IdentifiedPool {
  const names = prepareStatements ? new StatementNames() : undefined;
  return (identity, limits) => settledPool(pool, identity, { limits, requestId, names });
}
