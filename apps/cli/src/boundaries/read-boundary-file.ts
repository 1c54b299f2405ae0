import { readFile, stat } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';

const megabyte = 1024 ** 2;
const greatest = 100 * megabyte;

/**
 * The JSON value of a file.
 *
 * @throws CommandError when there is no such file, it is too large to be a map's, or it is no JSON
 */
export async function readBoundaryFile(path: string): Promise<unknown> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new CommandError(`There is no file ${path}.`);
  if (found.size > greatest) {
    const size = Math.ceil(found.size / megabyte);
    throw new CommandError(
      `${path} has ${size} MB; boundaries for maps have 100 MB at most. Simplify it first.`,
    );
  }
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(`${path} is not JSON: ${error.message}.`);
    throw error;
  }
}
