import { type Kysely, sql } from 'kysely';
import { grantTable } from '../0022_rights/grant.ts';

/** Who took what out: exports, and reads of personal data. The server notes it through a function, which alone writes it. */
export async function createAccessLog(db: Kysely<unknown>): Promise<void> {
  await sql`create type access_kind as enum ('EXPORT', 'PERSONAL_DATA')`.execute(db);
  await sql`
    create table access_event (
      id bigint generated always as identity primary key,
      kind access_kind not null,
      person_id uuid references person,
      person_name text,
      role text not null,
      operation text not null check (operation <> ''),
      subject text,
      row_count integer check (row_count >= 0),
      happened_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`create index on access_event (person_id, id)`.execute(db);
  await sql`
    comment on column access_event.role is 'The role of the session, which tells of programs that are nobody''s.'
  `.execute(db);
  await grantTable(db, 'access_event', { written: false, analyst: null, partner: null, visitor: null });
  await sql`grant select on access_event to nhipcau_manager, nhipcau_admin`.execute(db);
  await sql`create policy manager on access_event for select to nhipcau_manager, nhipcau_admin using (true)`.execute(
    db,
  );
  const note = sql`note_access(access_kind, uuid, text, text, integer)`;
  await sql`
    create function note_access(given access_kind, person uuid, what text, about text, amount integer) returns void
    language sql security definer set search_path from current as $function$
      insert into access_event (kind, person_id, person_name, role, operation, subject, row_count)
      values (
        given, person, (select name from person as known where known.id = person), current_setting('role'), what, about,
        amount
      )
    $function$
  `.execute(db);
  await sql`revoke execute on function ${note} from public`.execute(db);
  await sql`
    grant execute on function ${note} to nhipcau_admin, nhipcau_manager, nhipcau_analyst, nhipcau_partner, nhipcau_visitor
  `.execute(db);
}
