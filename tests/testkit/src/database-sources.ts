import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceDigest } from '@nhipcau/places';

const directory = dirname(fileURLToPath(import.meta.resolve('@nhipcau/database')));
let digest: Promise<string> | undefined;

/** Changes with the database package, so that no template of an earlier one is taken. */
export function databaseSources(): Promise<string> {
  digest ??= sourceDigest(directory);
  return digest;
}
