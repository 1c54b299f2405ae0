import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '../database.ts';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';
import { type Attending, attendedPool, type Deadline } from './attended-pool.ts';
import { type IdentifiedPool, type IdentifiedPoolOptions, identifiedPool } from './identified-pool.ts';
import type { Identity } from './identity.ts';
import { postgresqlPool } from './postgresql-pool.ts';
import { Queue } from './queue.ts';
import { sessionLimits } from './session-limits.ts';

/** How a database is reached. */
export interface Way extends Pick<Attending, 'pulse'> {
  readonly kind: Database['kind'];
  readonly pool: Pool;
  readonly identified: IdentifiedPool;
  /** For statements that may take so long. */
  deadline(limitMilliseconds: number): Deadline | undefined;
  /** When the last session has ended. */
  afterwards(): Promise<void>;
}

export interface WayOptions extends IdentifiedPoolOptions {
  /** So many sessions at most. */
  readonly sessions: number;
  /** Whether a server that does not keep to the limit of a statement is not waited for. */
  readonly isHeld: boolean;
}

export function wayToServer(url: string, options: WayOptions): Way {
  const way = postgresqlPool(url, options);
  return {
    kind: 'postgresql',
    ...way,
    identified: identifiedPool(way.pool, way.isBehindPooler, options),
    deadline: (milliseconds) => (options.isHeld ? brokenAfter(milliseconds) : undefined),
    afterwards: async () => undefined,
  };
}

/** A server ends statements itself; one whose answer does not come then never will. */
function brokenAfter(limitMilliseconds: number): Deadline {
  const error = () => new DatabaseUnavailable('the answer to a statement did not come', 2);
  return { milliseconds: limitMilliseconds + 500, error };
}

/** Sessions under an identity, null is the owner's, whose statements may take so long. */
export type SessionsOf = (identity: Identity | null, statementLimitMilliseconds: number) => PostgresPool;

/** The sessions of a way, on which nobody waits for ever. */
export function attendedSessions(way: Way, waitLimitMilliseconds: number): SessionsOf {
  const { pool, pulse } = way;
  const queue = new Queue(pool, waitLimitMilliseconds);
  return (identity, limit) =>
    attendedPool(way.identified(identity, sessionLimits(limit)), {
      queue,
      pulse,
      statementLimitMilliseconds: limit,
      deadline: way.deadline(limit),
    });
}
