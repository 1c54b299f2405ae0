import { type Kysely, sql } from 'kysely';
import { grantTable } from '../0022_rights/grant.ts';

/** Read by the office, written by functions of the owner alone. */
const trail = { written: false, partner: null, visitor: null } as const;

export async function createTrail(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change (
      id uuid primary key default gen_random_uuid(),
      person_id uuid references person,
      person_name text,
      operation text not null check (operation <> ''),
      reason text check (reason <> ''),
      reverts_id uuid references change,
      idempotency_key text check (idempotency_key <> ''),
      input_digest text,
      answer jsonb,
      made_at timestamptz not null default now(),
      transaction_id bigint not null default (pg_current_xact_id()::text::bigint)
    )
  `.execute(db);
  await sql`
    create unique index on change (person_id, idempotency_key) nulls not distinct where idempotency_key is not null
  `.execute(db);
  await sql`create index on change (reverts_id) where reverts_id is not null`.execute(db);
  await sql`create index on change (made_at desc, id)`.execute(db);
  await sql`create index on change (person_id, made_at desc)`.execute(db);
  await sql`
    comment on column change.transaction_id is 'What it was made in: events of another transaction are not filed under it.'
  `.execute(db);
  await sql`comment on column change.person_name is 'What the person was called then.'`.execute(db);
  await sql`create type audit_operation as enum ('INSERT', 'UPDATE', 'DELETE')`.execute(db);
  await sql`
    create table audit_event (
      id bigint generated always as identity primary key,
      change_id uuid not null references change,
      happened_at timestamptz not null default now(),
      operation audit_operation not null,
      table_name text not null,
      row_key jsonb not null,
      record_table text not null,
      record_id text not null,
      record text not null generated always as (record_table || ' ' || record_id) stored,
      record_version integer,
      before jsonb,
      after jsonb,
      personal boolean not null,
      check ((before is null) = (operation = 'INSERT')),
      check ((after is null) = (operation = 'DELETE'))
    )
  `.execute(db);
  await sql`create index on audit_event (change_id)`.execute(db);
  await sql`create index on audit_event (record, id)`.execute(db);
  await sql`
    create index on audit_event (id) where operation = 'DELETE' and table_name = record_table
  `.execute(db);
  await sql`
    comment on table audit_event is
      'A row that was made, changed or deleted, and the record that it belongs to. Before and after are the row without what the database keeps up itself.'
  `.execute(db);
  await grantTable(db, 'change', trail);
  await grantTable(db, 'audit_event', trail);
  await sql`alter policy analyst on audit_event using (not personal)`.execute(db);
}
