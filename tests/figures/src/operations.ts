import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../operations/', import.meta.url);

/** An operation of the contract and what it must answer, member for member. */
export interface ContractOperation {
  readonly name: string;
  readonly query: string;
  readonly answer: unknown;
}

export async function contractOperations(): Promise<readonly ContractOperation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(
    names.map(async (file) => {
      const name = file.replace(/\.graphql$/, '');
      const query = await readFile(new URL(file, folder), 'utf8');
      const answer: unknown = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
      return { name, query, answer };
    }),
  );
}
