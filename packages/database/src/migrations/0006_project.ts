import { type Kysely, sql } from 'kysely';

/** Programmes, projects and non-project grants, with who takes part in which role, for what and where. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type project_type as enum ('PROGRAMME', 'PROJECT', 'NON_PROJECT_GRANT')`.execute(db);
  await sql`
    create type project_status as enum (
      'PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'
    )
  `.execute(db);
  await sql`create type participant_role as enum ('FUNDING', 'CHANNEL', 'IMPLEMENTING', 'BENEFICIARY')`.execute(
    db,
  );
  await sql`
    create table project (
      id uuid primary key default gen_random_uuid(),
      code text not null unique check (code <> ''),
      type project_type not null,
      status project_status,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      description text,
      description_en text,
      planned_start date,
      planned_end date,
      actual_start date,
      actual_end date,
      start_date date generated always as (coalesce(actual_start, planned_start)) stored,
      end_date date generated always as (coalesce(actual_end, planned_end)) stored,
      approval_number text,
      approval_date date,
      approval_authority text,
      governing_decree text,
      managing_body_id uuid references organisation,
      parent_id uuid references project,
      merged_into_id uuid references project,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (
        search_key(code || ' ' || title || ' ' || title_en || ' ' || coalesce(approval_number, ''))
      ) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      check (planned_end >= planned_start),
      check (actual_end >= actual_start),
      check (parent_id <> id),
      check (merged_into_id <> id)
    )
  `.execute(db);
  await sql`create index on project (parent_id)`.execute(db);
  await sql`create index on project (managing_body_id)`.execute(db);
  await sql`create index on project (source_id, provenance)`.execute(db);
  await sql`create index on project (start_date, id)`.execute(db);
  await sql`create index on project (search_name, id)`.execute(db);
  await sql`create index on project using gin (search_text gin_trgm_ops)`.execute(db);
  await sql`
    create table project_participant (
      project_id uuid not null references project on delete cascade,
      organisation_id uuid not null references organisation,
      role participant_role not null,
      position integer not null default 0,
      primary key (project_id, role, organisation_id)
    )
  `.execute(db);
  await sql`create index on project_participant (organisation_id, role)`.execute(db);
  await sql`
    create table project_sector (
      project_id uuid not null references project on delete cascade,
      sector_code text not null references sector,
      percentage numeric(7, 4) check (percentage > 0 and percentage <= 100),
      primary key (project_id, sector_code)
    )
  `.execute(db);
  await sql`create index on project_sector (sector_code)`.execute(db);
  await sql`
    create table project_place (
      project_id uuid not null references project on delete cascade,
      unit_id text not null references administrative_unit,
      percentage numeric(7, 4) check (percentage > 0 and percentage <= 100),
      primary key (project_id, unit_id)
    )
  `.execute(db);
  await sql`create index on project_place (unit_id)`.execute(db);
  for (const table of ['project_sector', 'project_place']) {
    await sql`
      create function ${sql.ref(`${table}_at_most_whole`)}() returns trigger language plpgsql as $$
      begin
        if (select sum(percentage) from ${sql.table(table)} where project_id = new.project_id) > 100 then
          raise exception 'shares in ${sql.raw(table)} of project % add up to more than 100 %%', new.project_id
            using errcode = 'check_violation', constraint = ${sql.lit(`${table}_at_most_whole`)};
        end if;
        return null;
      end $$
    `.execute(db);
    await sql`
      create constraint trigger ${sql.ref(`${table}_at_most_whole`)}
      after insert or update on ${sql.table(table)} deferrable initially deferred
      for each row execute function ${sql.ref(`${table}_at_most_whole`)}()
    `.execute(db);
  }
}
