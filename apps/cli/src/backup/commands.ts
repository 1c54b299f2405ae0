import { type Command, InvalidArgumentError } from 'commander';
import type { Environment } from '../environment.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';
import { runOnDatabase } from './run-on-database.ts';

/** The commands that move all that there is; also while the server runs. */
export function addBackupCommands(
  program: Command,
  environment: () => Environment,
  print: (lines: readonly string[]) => void,
): void {
  program
    .command('backup')
    .description('Write all records, as they are at this moment, and the attached files into a folder.')
    .argument('[folder]', 'an empty or new folder (default: one below DATA_DIR/backups)')
    .action(async (folder: string | undefined) => print(await backUp(environment(), folder)));
  program
    .command('restore')
    .description('Put what a backup holds in the place of all records; those are backed up before.')
    .argument('<folder>', 'what `backup` wrote')
    .action(async (folder: string) => print(await restore(environment(), folder)));
  program
    .command('copy')
    .description('Copy all records into an empty PostgreSQL database, and compare them there row by row.')
    .requiredOption('--to <url>', 'postgres://user@host/database', postgresUrl)
    .action(async ({ to }: { readonly to: string }) =>
      print([await runOnDatabase(environment(), { command: 'copy', to })]),
    );
}

function postgresUrl(text: string): string {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It has to start with postgres:// or postgresql://.');
  return text;
}
