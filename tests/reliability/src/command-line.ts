import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cli = fileURLToPath(new URL('../../../apps/cli/src/main.ts', import.meta.url));

/** How a command of `npm run nhipcau` ended, and what it said of that. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs one where the variables say. */
export async function nhipcau(
  variables: Readonly<Record<string, string>>,
  ...command: readonly string[]
): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: '', ...variables };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command], { env });
    return { code: 0, said: stdout };
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error && 'code' in error)) throw error;
    return { code: Number(error.code), said: String(error.stderr) };
  }
}
