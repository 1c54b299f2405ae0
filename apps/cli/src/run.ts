import { CommanderError } from 'commander';
import { CommandError } from './command-error.ts';
import type { Environment } from './environment.ts';
import { createProgram, type Output } from './program.ts';

const misuse = 2;

/**
 * Runs one command.
 *
 * @param parameters what follows `nhipcau`
 * @returns the exit code: 0 done, 1 could not be done, 2 not a command that there is
 */
export async function run(
  parameters: readonly string[],
  environment: () => Environment,
  output: Output,
): Promise<number> {
  const program = createProgram(environment, output);
  try {
    if (parameters.length === 0) program.help({ error: true });
    await program.parseAsync(parameters, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misuse;
    if (!(error instanceof CommandError)) throw error;
    output.complain(`${error.message}\n`);
    return 1;
  }
}
