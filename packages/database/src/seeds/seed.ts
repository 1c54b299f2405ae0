import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { demoSet } from './demo/demo-set.ts';
import { publishedSet } from './published/published-set.ts';
import { referenceSet } from './reference/reference-set.ts';
import type { SeedTable } from './seed-table.ts';
import { writeSeedTable } from './write-seed-table.ts';

/** `reference`: code lists and places; `published`: the cited record; `demo`: invented, marked as such. */
export type SeedSet = 'reference' | 'published' | 'demo';

export interface SeededSet {
  readonly set: SeedSet;
  /** False when the database already held the set as it is now, or refuses it. */
  readonly changed: boolean;
  /** Why the database keeps the set as it was: the office has changed what the new one needs. */
  readonly refused?: string;
}

/** The sets, each after those that it refers to. */
const SETS: readonly { readonly set: SeedSet; readonly tables: () => readonly SeedTable[] }[] = [
  { set: 'reference', tables: referenceSet },
  { set: 'published', tables: publishedSet },
  { set: 'demo', tables: demoSet },
];

/**
 * Writes the named sets, and the sets that those refer to, each in one transaction. Running it again changes
 * nothing; after an update of the product only sets whose content differs are written: their records are
 * inserted or updated, and records that a set no longer has are left to the office to merge or delete. What the office
 * has changed or deleted is not written over; a set that cannot be written beside it, because it refers to what was
 * deleted or lies in a locked period, is left as it was. The database must be migrated.
 */
export async function seed(db: Kysely<DB>, sets: readonly SeedSet[]): Promise<readonly SeededSet[]> {
  const last = Math.max(...sets.map((name) => SETS.findIndex(({ set }) => set === name)));
  const seeded: SeededSet[] = [];
  for (const { set, tables } of SETS.slice(0, last + 1)) {
    seeded.push(await seedOrRefuse(db, set, tables()));
  }
  return seeded;
}

async function seedOrRefuse(db: Kysely<DB>, set: SeedSet, tables: readonly SeedTable[]): Promise<SeededSet> {
  try {
    return { set, changed: await seedOne(db, set, tables) };
  } catch (error) {
    const isPresent = await db
      .selectFrom('seed_set')
      .select('name')
      .where('name', '=', set)
      .executeTakeFirst();
    // In a database that has the set already, integrity (SQLSTATE class 23) and locks are the office's doing.
    if (isPresent === undefined || !(error instanceof Error && 'code' in error)) throw error;
    if (!/^(?:23...|NC001)$/.test(String(error.code))) throw error;
    return { set, changed: false, refused: error.message };
  }
}

/** SHA-256 of a set's whole content, in hexadecimal. */
export function seedDigest(tables: readonly SeedTable[]): string {
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex');
}

async function seedOne(db: Kysely<DB>, set: SeedSet, tables: readonly SeedTable[]): Promise<boolean> {
  const digest = seedDigest(tables);
  return db.transaction().execute(async (transaction) => {
    // Two processes that start together on one server must not write the same set at once.
    await sql`select pg_advisory_xact_lock(hashtext('nhipcau.seed'))`.execute(transaction);
    // The trail tells what people changed; what the product brings is told by its releases.
    await sql`select set_config('nhipcau.unaudited', 'on', true)`.execute(transaction);
    const present = await transaction
      .selectFrom('seed_set')
      .select('digest')
      .where('name', '=', set)
      .executeTakeFirst();
    if (present?.digest === digest) return false;
    for (const table of tables) await writeSeedTable(transaction, table);
    await transaction
      .insertInto('seed_set')
      .values({ name: set, digest })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ digest, seeded_at: sql`now()` }))
      .execute();
    return true;
  });
}
