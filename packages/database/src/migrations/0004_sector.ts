import { type Kysely, sql } from 'kysely';

/**
 * Three vocabularies in one tree: DAC 5-digit purposes, DAC 3-digit categories, and the province's own sectors.
 * `province_sector_code` says under which of the province's sectors a code counts (its own code for the latter).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type sector_vocabulary as enum ('PROVINCE', 'DAC_CATEGORY', 'DAC_PURPOSE')`.execute(db);
  await sql`create type sector_status as enum ('ACTIVE', 'WITHDRAWN')`.execute(db);
  await sql`
    create table sector (
      code text primary key,
      vocabulary sector_vocabulary not null,
      status sector_status not null default 'ACTIVE',
      name text not null,
      name_en text not null,
      parent_code text references sector,
      province_sector_code text not null references sector deferrable initially deferred,
      position integer not null default 0,
      search_name text not null generated always as (search_key(name)) stored,
      search_text text not null generated always as (
        search_key(code || ' ' || name || ' ' || name_en)
      ) stored,
      check (vocabulary <> 'PROVINCE' or province_sector_code = code),
      check (vocabulary <> 'DAC_PURPOSE' or code ~ '^[0-9]{5}$'),
      check (vocabulary <> 'DAC_CATEGORY' or code ~ '^[0-9]{3}$')
    )
  `.execute(db);
  await sql`create index on sector (province_sector_code)`.execute(db);
  await sql`create index on sector (parent_code)`.execute(db);
  await sql`
    create table sector_priority (
      sector_code text not null references sector on delete cascade,
      valid_from date not null,
      valid_to date,
      source_id uuid not null references source,
      primary key (sector_code, valid_from),
      check (valid_to > valid_from)
    )
  `.execute(db);
}
