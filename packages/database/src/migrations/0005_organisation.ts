import { type Kysely, sql } from 'kysely';

/** Anyone who takes part. Duplicates are merged (`merged_into_id`), never deleted: the old id keeps resolving. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type organisation_kind as enum (
      'FOREIGN_NGO', 'EMBASSY', 'INTERNATIONAL_ORGANISATION', 'FOREIGN_LOCAL_AUTHORITY', 'FRIENDSHIP_ASSOCIATION',
      'FUND', 'COMPANY', 'BENEFACTORS', 'GOVERNMENT_AGENCY', 'PARTY_BODY', 'LOCAL_AUTHORITY', 'MASS_ORGANISATION',
      'FRIENDSHIP_UNION', 'SCHOOL', 'HOSPITAL', 'SOCIAL_CENTRE', 'BORDER_POST'
    )
  `.execute(db);
  await sql`create type organisation_side as enum ('PARTNER', 'LOCAL')`.execute(db);
  await sql`
    create table organisation (
      id uuid primary key default gen_random_uuid(),
      kind organisation_kind not null,
      side organisation_side not null,
      name text not null check (name <> ''),
      name_en text not null check (name_en <> ''),
      short_name text,
      description text,
      description_en text,
      country_code text references country,
      unit_id text references administrative_unit,
      parent_id uuid references organisation,
      website text,
      active_since integer check (active_since between 1800 and 2200),
      merged_into_id uuid references organisation,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(name)) stored,
      search_text text not null default '',
      foreign key (source_id, provenance) references source (id, provenance),
      check (parent_id <> id),
      check (merged_into_id <> id)
    )
  `.execute(db);
  await sql`create index on organisation (country_code)`.execute(db);
  await sql`create index on organisation (unit_id)`.execute(db);
  await sql`create index on organisation (parent_id)`.execute(db);
  await sql`create index on organisation (merged_into_id) where merged_into_id is not null`.execute(db);
  await sql`create index on organisation (source_id, provenance)`.execute(db);
  await sql`create index on organisation (search_name, id)`.execute(db);
  await sql`
    create table organisation_alias (
      organisation_id uuid not null references organisation on delete cascade,
      name text not null check (name <> ''),
      language text not null check (language ~ '^[a-z]{2,3}$'),
      primary key (organisation_id, name)
    )
  `.execute(db);
  await sql`
    create function organisation_search_text() returns trigger language plpgsql as $$
    begin
      new.search_text := search_key(array[new.name, new.name_en, new.short_name] || array(
        select name from organisation_alias where organisation_id = new.id order by name
      ));
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger organisation_search_text before insert or update on organisation
    for each row execute function organisation_search_text()
  `.execute(db);
  await sql`
    create function organisation_alias_search_text() returns trigger language plpgsql as $$
    begin
      update organisation set search_text = '' where id in (old.organisation_id, new.organisation_id);
      return null;
    end $$
  `.execute(db);
  await sql`
    create trigger organisation_alias_search_text after insert or update or delete on organisation_alias
    for each row execute function organisation_alias_search_text()
  `.execute(db);
  await sql`create index on organisation using gin (search_text gin_trgm_ops)`.execute(db);
  await sql`
    create table organisation_identifier (
      organisation_id uuid not null references organisation on delete cascade,
      scheme text not null check (scheme <> ''),
      value text not null check (value <> ''),
      primary key (organisation_id, scheme),
      unique (scheme, value)
    )
  `.execute(db);
  await sql`
    create table organisation_place (
      organisation_id uuid not null references organisation on delete cascade,
      unit_id text not null references administrative_unit,
      primary key (organisation_id, unit_id)
    )
  `.execute(db);
  await sql`create index on organisation_place (unit_id)`.execute(db);
  await sql`
    create type registration_kind as enum ('OPERATION_REGISTRATION', 'REPRESENTATIVE_OFFICE', 'AGREEMENT')
  `.execute(db);
  await sql`
    create table organisation_registration (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation on delete cascade,
      kind registration_kind not null,
      number text not null,
      issued_by text,
      issued_on date,
      expires_on date,
      check (expires_on > issued_on)
    )
  `.execute(db);
  await sql`create index on organisation_registration (organisation_id)`.execute(db);
  await sql`create index on organisation_registration (expires_on)`.execute(db);
}
