import { type Kysely, sql } from 'kysely';

/** Which seeded data a database already holds: a set whose digest is unchanged is not written again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table seed_set (
      name text primary key,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      seeded_at timestamptz not null default now()
    )
  `.execute(db);
}
