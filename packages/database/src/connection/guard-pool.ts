import type { Pool } from 'pg';

/**
 * Keeps a lost connection from ending the process. Whoever waits for an answer on it gets the error through the
 * promise, and the pool drops the connection; the same error as an event has nobody to tell.
 */
export function guardPool(pool: Pool): Pool {
  const alreadyReported = () => undefined;
  pool.on('error', alreadyReported);
  pool.on('connect', (client) => client.on('error', alreadyReported));
  return pool;
}
