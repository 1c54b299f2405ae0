import type { SeedSet } from '@nhipcau/database';
import { Argument, Command } from 'commander';
import type { Environment } from './environment.ts';
import { migrate } from './migrate.ts';
import { seedDatabase, seedSets } from './seed.ts';

const afterHelp = `
Environment:
  DATA_DIR      folder of the embedded database (default: ./data)
  DATABASE_URL  a PostgreSQL server to use instead, postgres://user@host/database`;

/** Where a command's words go. */
export interface Output {
  write(text: string): void;
  complain(text: string): void;
}

/**
 * The commands of `npm run nhipcau`. Parsing throws commander's `CommanderError` instead of ending the process.
 *
 * @param environment read when a command needs it, so that help works in any environment
 */
export function createProgram(environment: () => Environment, output: Output): Command {
  const print = (lines: readonly string[]) => output.write(lines.map((line) => `${line}\n`).join(''));
  const program = new Command('nhipcau')
    .description('Tools for the people who run Nhịp Cầu.')
    .usage('<command> [options]')
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => output.complain(text),
      outputError: (text, write) =>
        write(text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase())),
    })
    .showHelpAfterError('Run `npm run nhipcau -- --help` to see what there is.')
    .exitOverride();
  program
    .command('migrate')
    .description('Bring the database to the newest version of its tables.')
    .action(async () => print(await migrate(environment())));
  program
    .command('seed')
    .description('Write sets of records into the database; those that are there already stay as they are.')
    .addArgument(
      new Argument('[sets...]', 'which sets (default: all); each brings those before it').choices(seedSets),
    )
    .action(async (sets: readonly SeedSet[]) => print(await seedDatabase(environment(), sets)));
  for (const command of [program, ...program.commands]) command.addHelpText('after', afterHelp);
  return program;
}
