import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { Identities, type Identity } from './identity.ts';
import { preparing } from './prepared-statements.ts';
import { markingRequests } from './request-marks.ts';
import { settledPool } from './settled-transactions.ts';
import { StatementNames } from './statement-names.ts';

export interface IdentifiedPoolOptions {
  readonly statementLimitMilliseconds: number;
  /** Unless told, statements are prepared in sessions of our own, and not behind a pooler. */
  readonly prepareStatements: boolean | undefined;
  readonly requestId: (() => string | undefined) | undefined;
}

/** The same connections under any identity; null is the owner's. */
export type IdentifiedPool = (identity: Identity | null) => PostgresPool;

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
  return (identity) => {
    const [inOwn, inPooled] = [own(identity), pooled(identity)];
    const connect = async () => {
      if (isBehindPooler() === undefined) (await pool.connect()).release();
      return isBehindPooler() ? inPooled.connect() : inOwn.connect();
    };
    return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
  };
}

function ownSessions(
  pool: Pool,
  { prepareStatements = true, requestId }: IdentifiedPoolOptions,
): IdentifiedPool {
  const marking: PostgresPool = requestId ? markingRequests(pool, requestId, prepareStatements) : pool;
  const connections = prepareStatements ? preparing(marking) : marking;
  const identities = new Identities();
  return (identity) => identities.pool(connections, identity);
}

function pooledSessions(
  pool: Pool,
  { prepareStatements = false, requestId = () => undefined, ...options }: IdentifiedPoolOptions,
): IdentifiedPool {
  const names = prepareStatements ? new StatementNames() : undefined;
  return (identity) => settledPool(pool, identity, { ...options, requestId, names });
}
