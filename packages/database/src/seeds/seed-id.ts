import { v5 } from 'uuid';

/** Namespace of every seeded id: the name-based uuid of `nhipcau:seed` under the URL namespace. */
const SEED_NAMESPACE = v5('nhipcau:seed', v5.URL);

/**
 * The id of a seeded record, the same on every machine and in every run.
 * `kind` is the table, `key` a readable name that is unique in it and never changes once released.
 */
export function seedId(kind: string, key: string): string {
  return v5(`${kind}/${key}`, SEED_NAMESPACE);
}
