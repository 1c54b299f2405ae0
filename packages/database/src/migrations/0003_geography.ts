import { type Kysely, sql } from 'kysely';

/** Countries and administrative units. Units are joined on `id`: bare codes were given to other units in 2025. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table country (
      code text primary key check (code ~ '^[A-Z]{2}$'),
      alpha3 text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
      numeric_code text unique check (numeric_code ~ '^[0-9]{3}$'),
      name text not null,
      name_en text not null,
      aliases text[] not null default '{}',
      longitude numeric(8, 5) check (longitude between -180 and 180),
      latitude numeric(7, 5) check (latitude between -90 and 90),
      search_name text not null generated always as (search_key(name)) stored,
      search_text text not null generated always as (
        search_key(name || ' ' || name_en || ' ' || search_key(aliases))
      ) stored
    )
  `.execute(db);
  await sql`create type administrative_level as enum ('PROVINCE', 'PREFECTURE', 'DISTRICT', 'COMMUNE')`.execute(
    db,
  );
  await sql`
    create table administrative_unit (
      id text primary key,
      level administrative_level not null,
      code text not null,
      type text not null,
      type_en text not null,
      name text not null,
      name_en text not null,
      aliases text[] not null default '{}',
      country_code text not null references country,
      parent_id text references administrative_unit,
      valid_from date,
      valid_to date,
      longitude numeric(8, 5) check (longitude between -180 and 180),
      latitude numeric(7, 5) check (latitude between -90 and 90),
      area_km2 numeric(12, 2) check (area_km2 > 0),
      is_border boolean not null default false,
      search_name text not null generated always as (search_key(name)) stored,
      search_text text not null generated always as (
        search_key(name || ' ' || name_en || ' ' || search_key(aliases))
      ) stored,
      check (valid_to > valid_from),
      check (parent_id <> id)
    )
  `.execute(db);
  await sql`create index on administrative_unit (parent_id)`.execute(db);
  await sql`create index on administrative_unit (country_code)`.execute(db);
  await sql`
    create table administrative_unit_successor (
      unit_id text not null references administrative_unit on delete cascade,
      successor_id text not null references administrative_unit on delete cascade,
      area_share numeric(6, 5) not null check (area_share > 0 and area_share <= 1),
      primary key (unit_id, successor_id),
      check (unit_id <> successor_id)
    )
  `.execute(db);
  await sql`create index on administrative_unit_successor (successor_id)`.execute(db);
}
