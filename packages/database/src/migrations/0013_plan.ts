import { type Kysely, sql } from 'kysely';

/**
 * The annual plans of external affairs and their tasks. An activity carries out one task at most, so that what was
 * done under the tasks of a plan adds up; a project may go on under the tasks of several years.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type plan_status as enum ('DRAFT', 'ISSUED', 'CLOSED')`.execute(db);
  await createPlan(db);
  await createTask(db);
  await sql`
    create table plan_task_coordinator (
      plan_task_id uuid not null references plan_task on delete cascade,
      organisation_id uuid not null references organisation,
      primary key (plan_task_id, organisation_id)
    )
  `.execute(db);
  await sql`create index on plan_task_coordinator (organisation_id)`.execute(db);
  await sql`
    create table plan_task_activity (
      plan_task_id uuid not null references plan_task on delete cascade,
      activity_id uuid not null unique references activity on delete cascade,
      primary key (plan_task_id, activity_id)
    )
  `.execute(db);
  await sql`
    create table plan_task_project (
      plan_task_id uuid not null references plan_task on delete cascade,
      project_id uuid not null references project on delete cascade,
      primary key (plan_task_id, project_id)
    )
  `.execute(db);
  await sql`create index on plan_task_project (project_id)`.execute(db);
}

async function createPlan(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan (
      id uuid primary key default gen_random_uuid(),
      year integer not null check (year between 1900 and 2200),
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      status plan_status not null,
      issuer_id uuid references organisation,
      legal_document_id uuid references legal_document,
      period_from date not null,
      period_to date not null,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (search_key(title || ' ' || title_en)) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      check (period_to > period_from)
    )
  `.execute(db);
  await sql`create index on plan (year, id)`.execute(db);
  await sql`create index on plan (issuer_id)`.execute(db);
  await sql`create index on plan (legal_document_id)`.execute(db);
  await sql`create index on plan (source_id, provenance)`.execute(db);
}

async function createTask(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_task (
      id uuid primary key default gen_random_uuid(),
      plan_id uuid not null references plan on delete cascade,
      position integer not null check (position > 0),
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      lead_id uuid references organisation,
      starts_on date,
      due_on date,
      done_on date,
      activity_kind activity_kind,
      planned_activities integer check (planned_activities > 0),
      planned_people integer check (planned_people > 0),
      planned_vnd numeric check (planned_vnd > 0),
      sector_code text references sector,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (search_key(title || ' ' || title_en)) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      unique (plan_id, position),
      check (due_on >= starts_on),
      check (done_on >= starts_on)
    )
  `.execute(db);
  await sql`create index on plan_task (lead_id)`.execute(db);
  await sql`create index on plan_task (due_on, id)`.execute(db);
  await sql`create index on plan_task (sector_code)`.execute(db);
  await sql`create index on plan_task (source_id, provenance)`.execute(db);
}
