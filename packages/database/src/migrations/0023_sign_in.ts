import { type Kysely, sql } from 'kysely';
import { grantTable } from './0022_rights/grant.ts';

/** What sign-in keeps. Nobody but the owner reads or writes it: requests never see a hash, a session or a token. */
const ownersAlone = { written: false, analyst: null, partner: null, visitor: null } as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column two_factor_enabled boolean not null default false,
      add column is_demo boolean not null default false
  `.execute(db);
  await sql`comment on column person.is_demo is 'Invented for demonstration: signs in by one-time links alone.'`.execute(
    db,
  );
  await createSessions(db);
  await createSecondFactor(db);
  await createLinks(db);
  await createTokens(db);
  await sql`
    create table sign_in_attempt (
      subject text primary key,
      failures integer not null check (failures >= 0),
      began_at timestamptz not null
    )
  `.execute(db);
  await sql`
    comment on table sign_in_attempt is
      'Tries that failed since began_at, by account (a hash of what was typed, whether there is such an account or not) and by address.'
  `.execute(db);
  const tables = [
    'session',
    'account',
    'verification',
    'two_factor',
    'invitation',
    'api_token',
    'sign_in_attempt',
  ];
  for (const table of tables) await grantTable(db, table, ownersAlone);
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`create index on session (person_id)`.execute(db);
  await sql`
    create table account (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (provider_id, account_id)
    )
  `.execute(db);
  await sql`create index on account (person_id)`.execute(db);
  await sql`comment on table account is 'A way in for a person: a password, or an identity at the office''s provider.'`.execute(
    db,
  );
}

async function createSecondFactor(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verification (
      id uuid primary key default gen_random_uuid(),
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`create index on verification (identifier)`.execute(db);
  await sql`
    create table two_factor (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean not null default true,
      failed_verification_count integer not null default 0,
      locked_until timestamptz
    )
  `.execute(db);
  await sql`create index on two_factor (person_id)`.execute(db);
}

async function createLinks(db: Kysely<unknown>): Promise<void> {
  await sql`create type invitation_purpose as enum ('INVITATION', 'RESET', 'SIGN_IN')`.execute(db);
  await sql`
    create table invitation (
      id uuid primary key default gen_random_uuid(),
      purpose invitation_purpose not null,
      person_id uuid references person on delete cascade,
      token_hash text not null unique,
      created_by uuid references person on delete set null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      check (person_id is not null or purpose = 'INVITATION')
    )
  `.execute(db);
  await sql`create index on invitation (person_id)`.execute(db);
  await sql`
    comment on column invitation.person_id is 'Whom the link is for; null for whoever becomes the first administrator.'
  `.execute(db);
}

async function createTokens(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_token (
      id uuid primary key default gen_random_uuid(),
      person_id uuid references person on delete cascade,
      role person_role,
      organisation_id uuid references organisation,
      name text not null check (name <> ''),
      token_hash text not null unique,
      ending text not null,
      scopes text[] not null check (scopes <@ array['read', 'write', 'export'] and scopes <> '{}'),
      requests_per_minute integer not null check (requests_per_minute > 0),
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      last_used_at timestamptz,
      check ((person_id is null) = (role is not null)),
      check (role is distinct from 'PARTNER' or organisation_id is not null)
    )
  `.execute(db);
  await sql`create index on api_token (person_id)`.execute(db);
  await sql`
    comment on column api_token.role is
      'Of a token of the office''s own programs; a person''s token has the person''s role, whatever it is then.'
  `.execute(db);
}
