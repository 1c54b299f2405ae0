import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface PostgresBinaries {
  /** Directory with `initdb`, `postgres` and the rest. */
  readonly directory: string;
  readonly major: number;
}

const oldestMajor = 15;

/** The newest PostgreSQL on this machine that the product runs on; null when there is none. */
export function postgresBinaries(): PostgresBinaries | null {
  const found = [...debianDirectories(), ...pathDirectories(), ...configuredDirectory()]
    .filter((directory) => existsSync(join(directory, 'initdb')) && existsSync(join(directory, 'postgres')))
    .map((directory) => ({ directory, major: majorOf(directory) }))
    .filter(({ major }) => major >= oldestMajor)
    .sort((one, other) => other.major - one.major);
  return found[0] ?? null;
}

/** Debian installs the servers beside each other, none of them in PATH. */
function debianDirectories(): readonly string[] {
  const root = '/usr/lib/postgresql';
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : [];
}

function pathDirectories(): readonly string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
}

function configuredDirectory(): readonly string[] {
  const directory = output('pg_config', '--bindir');
  return directory ? [directory] : [];
}

function majorOf(directory: string): number {
  return Number(/\) (\d+)/.exec(output(join(directory, 'postgres'), '--version') ?? '')?.[1] ?? 0);
}

function output(command: string, argument: string): string | undefined {
  try {
    return execFileSync(command, [argument], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
