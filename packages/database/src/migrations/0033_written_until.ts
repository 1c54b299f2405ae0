import { type Kysely, sql } from 'kysely';

/**
 * How far the log had come when somebody last wrote, for their reads to be sent to no replica that is not so far. It is
 * the servers' own: no role of requests reads it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table written_until (writer text primary key, position pg_lsn not null)`.execute(db);
  await sql`
    comment on table written_until is 'How far a replica must have come for somebody who wrote to read there.'
  `.execute(db);
  await sql`
    comment on column written_until.writer is 'A person by id, or the office''s programs of a role.'
  `.execute(db);
  await sql`alter table written_until enable row level security`.execute(db);
}
