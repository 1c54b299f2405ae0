import { type Kysely, sql } from 'kysely';
import { showNothing } from './grant-review.ts';

const insiders = ['analyst', 'partner', 'manager', 'admin'].map((role) => sql.ref(`nhipcau_${role}`));
const ownPerson = sql`person_id = nullif(current_setting('nhipcau.person', true), '')::uuid`;

/** What people are told in the application, and the messages that tell them by e-mail. The database alone writes both. */
export async function createNotifications(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type notification_kind as enum ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'PARTLY', 'REJECTED')
  `.execute(db);
  await sql`
    create table notification (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      kind notification_kind not null,
      proposal_id uuid references proposal on delete cascade,
      progress_update_id uuid references progress_update on delete cascade,
      created_at timestamptz not null default now(),
      read_at timestamptz,
      check (num_nonnulls(proposal_id, progress_update_id) = 1)
    )
  `.execute(db);
  await sql`create index on notification (person_id, created_at desc, id)`.execute(db);
  await sql`create index on notification (proposal_id)`.execute(db);
  await sql`create index on notification (progress_update_id)`.execute(db);
  await sql`alter table notification enable row level security`.execute(db);
  await sql`grant select on notification to ${sql.join(insiders)}`.execute(db);
  await sql`create policy own on notification for select to ${sql.join(insiders)} using (${ownPerson})`.execute(
    db,
  );
  await showNothing(db, 'notification', ['visitor']);
  await createMarking(db);
  await createOutgoing(db);
}

/** Marks some of the session's own as read, or all that are older than now. */
async function createMarking(db: Kysely<unknown>): Promise<void> {
  const mark = sql`mark_notifications_read(uuid[])`;
  await sql`
    create function mark_notifications_read(given uuid[]) returns integer
    language sql security definer set search_path from current as $function$
      with marked as (
        update notification set read_at = now()
        where ${ownPerson} and read_at is null and (given is null or id = any(given))
        returning id
      )
      select count(*)::integer from marked
    $function$
  `.execute(db);
  await sql`revoke execute on function ${mark} from public`.execute(db);
  await sql`grant execute on function ${mark} to ${sql.join(insiders)}`.execute(db);
}

/** Messages wait here until a mail server has taken them. They say that there is something to read, and nothing of it. */
async function createOutgoing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outgoing_message (
      id bigint generated always as identity primary key,
      notification_id uuid not null unique references notification on delete cascade,
      tries integer not null default 0,
      next_try_at timestamptz not null default now(),
      sent_at timestamptz,
      last_error text
    )
  `.execute(db);
  await sql`create index on outgoing_message (next_try_at) where sent_at is null`.execute(db);
  await sql`alter table outgoing_message enable row level security`.execute(db);
}
