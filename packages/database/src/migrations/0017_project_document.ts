import { type Kysely, sql } from 'kysely';

/** Papers of a project, as `document-link` of IATI activities has them: what, in which language, where it stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type document_category as enum (
      'OBJECTIVES', 'BUDGET', 'AGREEMENT', 'APPROVAL', 'PROCUREMENT', 'PROGRESS_REPORT', 'COMPLETION_REPORT',
      'EVALUATION'
    )
  `.execute(db);
  await sql`
    create table project_document (
      id uuid primary key default gen_random_uuid(),
      project_id uuid not null references project on delete cascade,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      category document_category not null,
      language text check (language ~ '^[a-z]{2}$'),
      url text check (url ~ '^https?://'),
      dated_on date,
      source_id uuid not null,
      provenance provenance not null,
      foreign key (source_id, provenance) references source (id, provenance)
    )
  `.execute(db);
  await sql`create index on project_document (project_id, dated_on)`.execute(db);
  await sql`create index on project_document (source_id, provenance)`.execute(db);
}
