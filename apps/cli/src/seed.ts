import { migrateToLatest, type SeedSet, seed } from '@nhipcau/database';
import type { Environment } from './environment.ts';
import { withDatabase } from './with-database.ts';

/** The sets that can be written, in the order in which they build on each other. */
export const seedSets = ['reference', 'published', 'demo'] as const satisfies readonly SeedSet[];

/** Migrates, then writes the named sets, all without a name. Gives one line per set. */
export async function seedDatabase(
  environment: Environment,
  named: readonly SeedSet[],
): Promise<readonly string[]> {
  const wanted = named.length === 0 ? seedSets : named;
  const seeded = await withDatabase(environment, async ({ kysely }) => {
    await migrateToLatest(kysely);
    return seed(kysely, wanted);
  });
  return seeded.map(({ set, changed, refused }) => {
    if (refused !== undefined) return `${set}: left as it was, because ${refused}`;
    return `${set}: ${changed ? 'written' : 'already there'}`;
  });
}
