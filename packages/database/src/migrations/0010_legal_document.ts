import { type Kysely, sql } from 'kysely';

/** The rules that the work goes by, and which of them carries out which. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type legal_document_kind as enum (
      'DIRECTIVE', 'ACTION_PROGRAMME', 'DECISION', 'DECREE', 'RESOLUTION', 'PLAN', 'REGULATION'
    )
  `.execute(db);
  await sql`
    create table legal_document (
      id uuid primary key default gen_random_uuid(),
      number text not null check (number <> ''),
      kind legal_document_kind not null,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      issuer_id uuid references organisation,
      issued_on date not null,
      effective_from date,
      effective_to date,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (
        search_key(number || ' ' || title || ' ' || title_en)
      ) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      unique (number, issued_on),
      check (effective_to > effective_from)
    )
  `.execute(db);
  await sql`create index on legal_document (issued_on, id)`.execute(db);
  await sql`
    create table legal_document_carries_out (
      legal_document_id uuid not null references legal_document on delete cascade,
      carried_out_id uuid not null references legal_document on delete cascade,
      primary key (legal_document_id, carried_out_id),
      check (legal_document_id <> carried_out_id)
    )
  `.execute(db);
  await sql`create index on legal_document_carries_out (carried_out_id)`.execute(db);
}
