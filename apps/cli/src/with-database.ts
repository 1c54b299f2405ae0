import { type Database, DatabaseInUse, DirectoryNotWritable, openDatabase } from '@nhipcau/database';
import { CommandError } from './command-error.ts';
import type { Environment } from './environment.ts';

/**
 * Opens the database for one piece of work and closes it after, whatever happens.
 *
 * @throws CommandError when it cannot be opened
 */
export async function withDatabase<T>(
  { databaseUrl, dataDir }: Environment,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir }).catch((error) => {
    throw new CommandError(whyClosed(error), { cause: error });
  });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function whyClosed(error: unknown): string {
  if (error instanceof DatabaseInUse) return `${error.message} Stop that one first.`;
  if (error instanceof DirectoryNotWritable) return `${error.message} Choose another with DATA_DIR.`;
  // A refused connection to a name with several addresses has its messages inside only.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return `The database cannot be opened: ${first instanceof Error ? first.message : String(first)}`;
}
