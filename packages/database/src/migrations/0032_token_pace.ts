import { type Kysely, sql } from 'kysely';

/** What was asked with a token within a minute is counted for all servers on the database together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table api_token
      add column paced_minute timestamptz,
      add column paced_requests integer not null default 0
  `.execute(db);
  await sql`
    comment on column api_token.paced_requests is
      'How many requests all servers have told of for the minute that began at paced_minute.'
  `.execute(db);
}
