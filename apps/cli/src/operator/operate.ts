import { controlPath, migrateToLatest } from '@nhipcau/database';
import {
  CommandRefused,
  type OperatorCommand,
  parseOperatorCommand,
  runOperatorCommand,
} from '@nhipcau/identity';
import { askServer } from '../ask-server.ts';
import { CommandError } from '../command-error.ts';
import type { Environment } from '../environment.ts';
import { withDatabase } from '../with-database.ts';

/**
 * Does a command of whoever runs the machine: where a server has the embedded database open, by asking that server, else in
 * the database itself. Gives the one line that it prints.
 */
export async function operate(environment: Environment, given: OperatorCommand): Promise<readonly string[]> {
  const { databaseUrl, dataDir, dashboardUrl } = environment;
  try {
    const command = parseOperatorCommand(given);
    const path = databaseUrl === undefined ? controlPath(dataDir) : undefined;
    const answer = path === undefined ? undefined : await askServer(path, command);
    if (answer !== undefined) return [answer];
    return await withDatabase(environment, async ({ kysely }) => {
      await migrateToLatest(kysely);
      return [await runOperatorCommand(kysely, dashboardUrl, command)];
    });
  } catch (error) {
    if (error instanceof CommandRefused) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}
