import type { Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';

class RolledBack extends Error {}

/** Does `work` in a transaction whose deferred constraints are checked, and leaves nothing of it behind. */
export async function rolledBack(
  database: Database,
  work: (transaction: Transaction<DB>) => Promise<void>,
): Promise<void> {
  const transaction = database.kysely.transaction().execute(async (inside) => {
    await work(inside);
    throw new RolledBack();
  });
  await transaction.catch((error) => {
    if (!(error instanceof RolledBack)) throw error;
  });
}
