import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';
import { failureOf } from '../failure/failure-of.ts';

const AGAIN_MILLISECONDS = 500;
/** Of a server that is not there yet, and not of one that refuses this user. */
const SOON_SECONDS = 2;

/** Takes the first session and gives it back; asks again for so long, where the server is not there yet. */
export async function firstSession(pool: Pool, patienceMilliseconds: number): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  for (;;) {
    try {
      (await pool.connect()).release();
      return;
    } catch (error) {
      if (performance.now() > end || !isSoonThere(error)) throw error;
    }
    await delay(AGAIN_MILLISECONDS);
  }
}

function isSoonThere(error: unknown): boolean {
  const failure = failureOf(error, 0);
  return failure instanceof DatabaseUnavailable && failure.retryAfterSeconds <= SOON_SECONDS;
}
