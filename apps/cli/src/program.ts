import type { SeedSet } from '@nhipcau/database';
import { Argument, Command } from 'commander';
import { addBackupCommands } from './backup/commands.ts';
import { type ImportOptions, importBoundaries } from './boundaries/import-boundaries.ts';
import type { Environment } from './environment.ts';
import { migrate } from './migrate.ts';
import { addOperatorCommands } from './operator/commands.ts';
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
  const imports = program.command('import').description('Bring in what an office has of its own.');
  imports
    .command('boundaries')
    .description('Load the real boundaries of units, which all maps use from then on.')
    .argument('[file]', 'GeoJSON FeatureCollection of polygons in WGS 84, each with the id of its unit')
    .option('--source <name>', 'who made them, as the maps name it (default: the name of the file)')
    .option('--note <text>', 'what else is to be known of them')
    .option('--dry-run', 'check and report, but store nothing')
    .option('--remove', 'take away all boundaries; maps are sketches again')
    .action(async (file: string | undefined, options: ImportOptions) =>
      print(await importBoundaries(environment(), file, options)),
    );
  addBackupCommands(program, environment, print);
  addOperatorCommands(program, environment, print);
  for (const command of [program, ...program.commands, ...imports.commands])
    command.addHelpText('after', afterHelp);
  return program;
}
