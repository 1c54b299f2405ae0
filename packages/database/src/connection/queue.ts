import type { Pool } from 'pg';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';

/** While others come to their turn, one may wait for so many times as long. */
const PATIENCE = 5;
const RETRY_SECONDS = 1;

/** Those who wait for a session of a pool. */
export class Queue {
  readonly #limit: number;
  /** When a session last came free. */
  #freed = 0;

  constructor(pool: Pool, limitMilliseconds: number) {
    this.#limit = limitMilliseconds;
    pool.on('release', () => {
      this.#freed = performance.now();
    });
  }

  /**
   * Calls `refuse` where no session came free for as long as the limit: whoever waits behind statements that stand still
   * waits in vain. Gives what ends it.
   */
  watch(refuse: (error: DatabaseUnavailable) => void): () => void {
    const since = performance.now();
    const look = () => {
      const now = performance.now();
      const rest = Math.min(
        Math.max(since, this.#freed) + this.#limit - now,
        since + PATIENCE * this.#limit - now,
      );
      if (rest > 0) timer = setTimeout(look, rest);
      else refuse(new DatabaseUnavailable('no session came free in time', RETRY_SECONDS));
    };
    let timer = setTimeout(look, this.#limit);
    return () => clearTimeout(timer);
  }
}
