import { type Kysely, sql } from 'kysely';

/** Who may do what, and which projects the province shares with which partner. How a person signs in is told elsewhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type person_role as enum ('ADMIN', 'MANAGER', 'ANALYST', 'PARTNER')`.execute(db);
  await sql`
    create table person (
      id uuid primary key default gen_random_uuid(),
      name text not null check (name <> ''),
      email text not null unique check (email = lower(email) and email like '%_@_%'),
      email_verified boolean not null default false,
      image text,
      role person_role not null,
      organisation_id uuid references organisation,
      language text not null default 'vi' check (language in ('vi', 'en')),
      disabled_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (role <> 'PARTNER' or organisation_id is not null)
    )
  `.execute(db);
  await sql`create index on person (organisation_id)`.execute(db);
  await sql`
    comment on column person.organisation_id is
      'The partner organisation whose shared projects a PARTNER sees; the office of anybody else.'
  `.execute(db);
  await sql`
    create table project_share (
      project_id uuid not null references project on delete cascade,
      organisation_id uuid not null references organisation,
      shared_by uuid references person,
      shared_at timestamptz not null default now(),
      primary key (project_id, organisation_id)
    )
  `.execute(db);
  await sql`create index on project_share (organisation_id)`.execute(db);
}
