import { readdir, readFile } from 'node:fs/promises';
import type { LibraryContext } from '../library/builder.ts';
import type { Viewer } from '../library/models.ts';

/** An operation with its golden SQL and its golden answer, in three files beside each other. */
export interface Triple {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who asks, by a first line such as `# as: office north`. */
  readonly context: Pick<LibraryContext, 'viewer' | 'office'>;
}

const directory = new URL('./', import.meta.url);

export async function readTriples(): Promise<readonly Triple[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(names.map((name) => readTriple(name.replace(/\.graphql$/, ''))));
}

export function goldenFile(name: string, extension: 'sql' | 'json'): URL {
  return new URL(`${name}.${extension}`, directory);
}

async function readTriple(name: string): Promise<Triple> {
  const document = await readFile(new URL(`${name}.graphql`, directory), 'utf8');
  const variables = await readFile(new URL(`${name}.variables.json`, directory), 'utf8').catch(() => '{}');
  return { name, document, variables: JSON.parse(variables), context: viewerOf(document) };
}

function viewerOf(document: string): Triple['context'] {
  const [, viewer = 'librarian', office] = /^# as: (\w+)(?: (\w+))?$/m.exec(document) ?? [];
  return { viewer: viewer as Viewer, ...(office !== undefined && { office }) };
}
