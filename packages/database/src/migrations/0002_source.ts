import { type Kysely, sql } from 'kysely';

/**
 * Where a record's facts come from. Every record carries `source_id` and `provenance`; the composite foreign
 * key keeps the copy true, so that demo records can be left out without a join.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type provenance as enum ('PUBLISHED', 'ENTERED', 'IMPORTED', 'DEMO')`.execute(db);
  await sql`
    create table source (
      id uuid primary key default gen_random_uuid(),
      provenance provenance not null,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      publisher text,
      author text,
      url text,
      published_on date,
      covers_from date,
      covers_to date,
      note text,
      note_en text,
      unique (id, provenance),
      check (covers_to > covers_from)
    )
  `.execute(db);
}
