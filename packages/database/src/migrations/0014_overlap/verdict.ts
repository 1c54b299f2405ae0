import { type Kysely, sql } from 'kysely';

/** What people say of a pair of projects. The pair is ordered, so that it has one verdict whoever is named first. */
export async function createVerdict(db: Kysely<unknown>): Promise<void> {
  await sql`create type verdict as enum ('OPEN', 'KNOWN', 'NOT_AN_OVERLAP')`.execute(db);
  await sql`
    create table overlap_verdict (
      id uuid primary key default gen_random_uuid(),
      one_id uuid not null references project on delete cascade,
      other_id uuid not null references project on delete cascade,
      verdict verdict not null,
      note text check (note <> '' and length(note) <= 2000),
      judged_at timestamptz not null default now(),
      version integer not null default 1 check (version > 0),
      unique (one_id, other_id),
      check (one_id < other_id)
    )
  `.execute(db);
  await sql`create index on overlap_verdict (other_id)`.execute(db);
}
