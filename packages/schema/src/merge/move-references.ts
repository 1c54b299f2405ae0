import type { DB } from '@nhipcau/database';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Reference, referencesTo } from '../write/references-to.ts';

/** Two records of a table that are one: `merged` goes into `kept`. */
export interface Pair {
  readonly table: string;
  readonly kept: string;
  readonly merged: string;
}

/** Tables whose rows do not go over one by one. */
export interface Exceptions {
  /** Rows stay with the merged record: they speak of it as a record of its own. */
  readonly stay: readonly string[];
  /** Rows make a whole, such as shares of 100 per cent: they go over where the kept record has none. */
  readonly whole: readonly string[];
}

/**
 * Lets whatever names the merged record name the kept one, in every column that refers to it, as the catalogue has them.
 * Rows of others that would stand twice are removed; what belonged to the merged record and the kept one has already stays
 * with the merged one.
 */
export async function moveReferences(db: Kysely<DB>, pair: Pair, { stay, whole }: Exceptions): Promise<void> {
  const references = await referencesTo(db, pair.table);
  for (const reference of references) {
    if (!reference.writable || stay.includes(reference.table)) continue;
    if (reference.table === pair.table) await moveWithin(db, pair, reference);
    else if (whole.includes(reference.table)) await moveWhole(db, pair, reference);
    else await moveRows(db, pair, reference);
  }
}

/** Of records of the same table; the kept one does not come to name itself. */
async function moveWithin(
  db: Kysely<DB>,
  { table, kept, merged }: Pair,
  { column }: Reference,
): Promise<void> {
  const of = sql.table(table);
  const named = sql.ref(column);
  await sql`update ${of} set ${named} = null where id = ${kept} and ${named} = ${merged}`.execute(db);
  await sql`update ${of} set ${named} = ${kept} where ${named} = ${merged}`.execute(db);
}

async function moveWhole(
  db: Kysely<DB>,
  { kept, merged }: Pair,
  { table, column }: Reference,
): Promise<void> {
  const of = sql.table(table);
  const named = sql.ref(column);
  await sql`
    update ${of} set ${named} = ${kept}
    where ${named} = ${merged} and not exists (select from ${of} as own where own.${named} = ${kept})
  `.execute(db);
}

async function moveRows(db: Kysely<DB>, { kept, merged }: Pair, reference: Reference): Promise<void> {
  const of = sql.table(reference.table);
  const named = sql.ref(reference.column);
  const twice = wouldStandTwice(reference, kept);
  if (twice !== null && !reference.owned) {
    await sql`delete from ${of} as given where given.${named} = ${merged} and ${twice}`.execute(db);
  }
  await sql`
    update ${of} as given set ${named} = ${kept}
    where given.${named} = ${merged} ${twice === null ? sql`` : sql`and not ${twice}`}
  `.execute(db);
}

/** That a row, moved, would be equal to another in what no two rows may be equal in; null where nothing holds them apart. */
function wouldStandTwice({ table, column, uniques }: Reference, kept: string): RawBuilder<unknown> | null {
  const holding = uniques.filter((columns) => columns.includes(column));
  if (holding.length === 0) return null;
  const equals = holding.map((columns) => {
    const others = columns.filter((each) => each !== column);
    const same = others.map((each) => sql`own.${sql.ref(each)} = given.${sql.ref(each)}`);
    return sql`exists (
      select from ${sql.table(table)} as own
      where ${sql.join([sql`own.${sql.ref(column)} = ${kept}`, ...same], sql` and `)}
    )`;
  });
  return sql`(${sql.join(equals, sql` or `)})`;
}
