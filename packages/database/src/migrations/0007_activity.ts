import { type Kysely, sql } from 'kysely';

/** Twinnings and the dated events of the relation. An event counts once, under its main counterpart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type twinning_level as enum ('VILLAGE', 'VILLAGE_CLUSTER', 'COMMUNE', 'DISTRICT', 'BORDER_POST')
  `.execute(db);
  await sql`
    create table twinning (
      id uuid primary key default gen_random_uuid(),
      level twinning_level not null,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      local_name text,
      local_unit_id text references administrative_unit,
      counterpart_name text,
      counterpart_unit_id text references administrative_unit,
      counterpart_country_code text not null references country,
      since_year integer check (since_year between 1900 and 2200),
      signed_on date,
      renewed_on date,
      ended_on date,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (
        search_key(
          title || ' ' || title_en || ' ' || coalesce(local_name, '') || ' ' || coalesce(counterpart_name, '')
        )
      ) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      check (renewed_on >= signed_on),
      check (ended_on >= signed_on)
    )
  `.execute(db);
  await sql`create index on twinning (local_unit_id)`.execute(db);
  await sql`create index on twinning (counterpart_unit_id)`.execute(db);
  await sql`create index on twinning (source_id, provenance)`.execute(db);
  await sql`
    create type activity_kind as enum (
      'DELEGATION', 'EXCHANGE', 'TWINNING_EVENT', 'DONATION_DRIVE', 'VOLUNTEER_EXCHANGE', 'MEDIA_VISIT',
      'CONSULAR_VISIT', 'FESTIVAL'
    )
  `.execute(db);
  await sql`create type activity_direction as enum ('INBOUND', 'OUTBOUND')`.execute(db);
  await sql`create type activity_setting as enum ('HOSTED', 'ABROAD')`.execute(db);
  await sql`
    create table activity (
      id uuid primary key default gen_random_uuid(),
      kind activity_kind not null,
      direction activity_direction,
      setting activity_setting,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      purpose text,
      outcome text,
      start_date date,
      end_date date,
      lead_id uuid references organisation,
      counterpart_id uuid references organisation,
      counterpart_country_code text references country,
      unit_id text references administrative_unit,
      place_name text,
      counterpart_people integer check (counterpart_people >= 0),
      local_people integer check (local_people >= 0),
      project_id uuid references project,
      twinning_id uuid references twinning,
      statistical_record_id uuid,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (
        search_key(title || ' ' || title_en || ' ' || coalesce(place_name, ''))
      ) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      check (end_date >= start_date)
    )
  `.execute(db);
  await sql`create index on activity (start_date, id)`.execute(db);
  await sql`create index on activity (counterpart_id)`.execute(db);
  await sql`create index on activity (lead_id)`.execute(db);
  await sql`create index on activity (unit_id)`.execute(db);
  await sql`create index on activity (project_id)`.execute(db);
  await sql`create index on activity (twinning_id)`.execute(db);
  await sql`create index on activity (statistical_record_id)`.execute(db);
  await sql`create index on activity (source_id, provenance)`.execute(db);
  await sql`create index on activity using gin (search_text gin_trgm_ops)`.execute(db);
  await sql`
    create table activity_participant (
      activity_id uuid not null references activity on delete cascade,
      organisation_id uuid not null references organisation,
      primary key (activity_id, organisation_id)
    )
  `.execute(db);
  await sql`create index on activity_participant (organisation_id)`.execute(db);
}
