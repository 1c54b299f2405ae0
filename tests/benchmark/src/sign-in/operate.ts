import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cli = fileURLToPath(new URL('../../../../apps/cli/src/main.ts', import.meta.url));

/** What an operator's command prints, over a database. */
export async function operate(databaseUrl: string, ...command: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command], { env });
  return stdout.trim();
}
