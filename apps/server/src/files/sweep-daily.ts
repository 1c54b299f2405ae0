import type { Database } from '@nhipcau/database';
import { sweepContents } from '@nhipcau/schema';
import type { Files } from '@nhipcau/storage';
import type { Logger } from '../log.ts';

const DAY_MILLISECONDS = 24 * 3_600_000;

/** Once a day, from now on, removes files that nothing and nobody in the trail needs. Gives what ends it. */
export function sweepDaily(database: Database, { storage, incoming }: Files, log: Logger): () => void {
  const sweep = async () => {
    try {
      await incoming.tidy(DAY_MILLISECONDS);
      const removed = await sweepContents(database.kysely, storage);
      if (removed > 0) log.info({ removed }, 'swept files that nothing needs');
    } catch (error) {
      log.error({ err: error }, 'files could not be swept');
    }
  };
  void sweep();
  const timer = setInterval(() => void sweep(), DAY_MILLISECONDS).unref();
  return () => clearInterval(timer);
}
