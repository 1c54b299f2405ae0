import { BackupRefused, controlPath, type DatabaseCommand, runDatabaseCommand } from '@nhipcau/database';
import { askServer } from '../ask-server.ts';
import { CommandError } from '../command-error.ts';
import type { Environment } from '../environment.ts';
import { withDatabase } from '../with-database.ts';

/**
 * Has a command done where the database is open: by the server that has the embedded one open, else here. Gives the line
 * that it prints.
 */
export async function runOnDatabase(environment: Environment, command: DatabaseCommand): Promise<string> {
  const path = environment.databaseUrl === undefined ? controlPath(environment.dataDir) : undefined;
  const answer = path === undefined ? undefined : await askServer(path, command);
  if (answer !== undefined) return answer;
  try {
    return await withDatabase(environment, (database) => runDatabaseCommand(database, command));
  } catch (error) {
    if (error instanceof BackupRefused) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}
