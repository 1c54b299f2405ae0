import { type Kysely, sql } from 'kysely';
import { auditTable } from '../0024_change/audit.ts';
import { grantManagers, grantReview, showNothing } from './grant-review.ts';

/** Proposed corrections of a shared project, or of a transaction or an activity of it. */
export async function createProposals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type review_state as enum
      ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PARTLY', 'REJECTED', 'WITHDRAWN')
  `.execute(db);
  await sql`create type review_decision as enum ('ACCEPTED', 'REJECTED')`.execute(db);
  await sql`
    create table proposal (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation,
      project_id uuid not null references project on delete cascade,
      transaction_id uuid references transaction on delete cascade,
      activity_id uuid references activity on delete cascade,
      person_id uuid references person,
      person_name text,
      state review_state not null default 'DRAFT',
      comment text,
      review_comment text,
      created_at timestamptz not null default now(),
      submitted_at timestamptz,
      reviewed_at timestamptz,
      reviewer_name text,
      check (num_nonnulls(transaction_id, activity_id) <= 1),
      check (state = 'DRAFT' or state = 'WITHDRAWN' or submitted_at is not null),
      check (state not in ('RETURNED', 'ACCEPTED', 'PARTLY', 'REJECTED') or reviewed_at is not null)
    )
  `.execute(db);
  await sql`create index on proposal (state, submitted_at, id)`.execute(db);
  for (const column of ['organisation_id', 'project_id', 'transaction_id', 'activity_id', 'person_id']) {
    await sql`create index on proposal (${sql.ref(column)})`.execute(db);
  }
  await sql`comment on column proposal.person_name is 'What whoever proposed it was called then.'`.execute(
    db,
  );
  await sql`
    create table proposal_field (
      proposal_id uuid not null references proposal on delete cascade,
      field text not null check (field <> ''),
      column_name text not null,
      was jsonb not null,
      proposed jsonb not null,
      decision review_decision,
      primary key (proposal_id, field)
    )
  `.execute(db);
  await sql`
    comment on column proposal_field.was is
      'What the column held when it was proposed to change it, as JSON; what is empty is JSON''s null.'
  `.execute(db);
  await grantReview(
    db,
    'proposal',
    `(transaction_id is null or exists (
      select from transaction as own where own.id = transaction_id and own.project_id = proposal.project_id
    )) and (activity_id is null or exists (
      select from activity as own where own.id = activity_id and own.project_id = proposal.project_id
    ))`,
  );
  await grantFields(db);
  for (const table of ['proposal', 'proposal_field']) await showNothing(db, table, ['analyst', 'visitor']);
  await auditTable(db, 'proposal', { personal: true });
  await auditTable(db, 'proposal_field', {
    record: { table: 'proposal', column: 'proposal_id' },
    personal: true,
  });
}

/** Fields are read and written where their proposal is: its own policies decide. */
async function grantFields(db: Kysely<unknown>): Promise<void> {
  const writable = sql`proposal_id in (select id from proposal where state in ('DRAFT', 'SUBMITTED', 'RETURNED'))`;
  await sql`alter table proposal_field enable row level security`.execute(db);
  await sql`grant select, insert, update, delete on proposal_field to nhipcau_partner`.execute(db);
  await sql`
    create policy partner on proposal_field for select to nhipcau_partner
    using (proposal_id in (select id from proposal))
  `.execute(db);
  await sql`
    create policy partner_makes on proposal_field for insert to nhipcau_partner
    with check (decision is null and ${writable})
  `.execute(db);
  await sql`
    create policy partner_changes on proposal_field for update to nhipcau_partner
    using (${writable}) with check (decision is null and ${writable})
  `.execute(db);
  await sql`
    create policy partner_takes_back on proposal_field for delete to nhipcau_partner using (${writable})
  `.execute(db);
  await grantManagers(db, 'proposal_field');
}
