import { type Kysely, sql } from 'kysely';
import { auditTable } from '../0024_change/audit.ts';
import { grantReview, showNothing } from './grant-review.ts';

/** What a partner reports of a shared project for a time. */
export async function createProgressUpdates(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table progress_update (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation,
      project_id uuid not null references project on delete cascade,
      person_id uuid references person,
      person_name text,
      state review_state not null default 'DRAFT' check (state <> 'PARTLY'),
      period_start date not null,
      period_end date not null check (period_end >= period_start),
      text text not null check (text <> ''),
      people_reached integer check (people_reached >= 0),
      expected_end date,
      review_comment text,
      created_at timestamptz not null default now(),
      submitted_at timestamptz,
      reviewed_at timestamptz,
      reviewer_name text,
      check (state = 'DRAFT' or state = 'WITHDRAWN' or submitted_at is not null),
      check (state not in ('RETURNED', 'ACCEPTED', 'REJECTED') or reviewed_at is not null)
    )
  `.execute(db);
  await sql`
    comment on column progress_update.expected_end is 'When the partner now expects the project to end; null where it said nothing of it.'
  `.execute(db);
  await sql`create index on progress_update (state, submitted_at, id)`.execute(db);
  await sql`create index on progress_update (project_id, period_start)`.execute(db);
  await sql`create index on progress_update (organisation_id)`.execute(db);
  await sql`create index on progress_update (person_id)`.execute(db);
  await grantReview(db, 'progress_update');
  await sql`grant select on progress_update to nhipcau_analyst`.execute(db);
  await sql`
    create policy analyst on progress_update for select to nhipcau_analyst using (state = 'ACCEPTED')
  `.execute(db);
  await showNothing(db, 'progress_update', ['visitor']);
  await auditTable(db, 'progress_update', { personal: true });
}
