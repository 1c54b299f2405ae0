import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** What counts up by itself, and the number that it gave out last; null for one that gave out none. */
export interface Sequence {
  readonly name: string;
  readonly value: string | null;
}

/** To be read after the rows: a number that was given out meanwhile is given out only once. */
export async function sequencesOf(db: Kysely<DB>): Promise<readonly Sequence[]> {
  const { rows } = await sql<Sequence>`
    select sequencename as name, last_value as value from pg_sequences where schemaname = 'public' order by 1
  `.execute(db);
  return rows;
}

/** Has each go on after its number. */
export async function continueSequences(db: Kysely<DB>, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, value } of sequences)
    await sql`select setval(quote_ident(${name})::regclass, ${value ?? 1}, ${value !== null})`.execute(db);
}
