import { type Kysely, sql } from 'kysely';

/** Projects are spread over these lanes; the one after them is for organisations, sectors and units. */
export const lanes = 64;

export async function createTables(db: Kysely<unknown>): Promise<void> {
  await createSums(db);
  await createOrder(db);
}

async function createSums(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type funding_grain as enum (
      'SECTOR_YEAR', 'FUNDER_GROUP_YEAR', 'SECTOR_FUNDER_GROUP_YEAR', 'FUNDER_YEAR', 'FUNDER_SECTOR', 'PLACE_YEAR',
      'COMMUNE_YEAR', 'STATISTICAL_RECORD'
    )
  `.execute(db);
  await sql`
    create table funding_share (
      transaction_id uuid not null,
      kind transaction_kind not null,
      provenance provenance not null,
      year integer,
      funder_id uuid,
      funder_kind organisation_kind,
      funder_country text,
      statistical_record_id uuid,
      unvalued boolean not null,
      at_least boolean not null,
      sector_code text,
      unit_id text,
      commune_id text,
      vnd numeric not null,
      transactions integer not null,
      shares integer not null,
      units integer not null,
      communes integer not null,
      estimated integer not null
    )
  `.execute(db);
  await sql`create index on funding_share (transaction_id)`.execute(db);
  await sql`
    comment on table funding_share is
      'What of each received transaction is in the summaries: added up, the rows of a transaction are its shares. '
      'Shares by sector count as shares, the first of them as the transaction. Shares by place stand beside them; where '
      'a transaction has any, the whole is taken off "no place", so that a transaction without needs no row.'
  `.execute(db);
  await sql`
    create table funding_summary (
      id bigint generated always as identity primary key,
      grain funding_grain not null,
      kind transaction_kind not null,
      provenance provenance not null,
      year integer,
      sector_code text,
      unit_id text,
      commune_id text,
      funder_id uuid,
      funder_kind organisation_kind,
      funder_country text,
      statistical_record_id uuid,
      vnd numeric not null,
      transactions bigint not null,
      unvalued bigint not null,
      shares bigint not null,
      unvalued_shares bigint not null,
      at_least bigint not null,
      estimated bigint not null,
      cell bigint not null,
      folded boolean not null default false
    )
  `.execute(db);
  await sql`create index on funding_summary (grain, kind, funder_id)`.execute(db);
  await sql`create index on funding_summary (cell)`.execute(db);
  await sql`create index on funding_summary (id) where not folded`.execute(db);
  await sql`
    comment on table funding_summary is
      'Additive: the figures of a cell are the sums of its rows. A grain names the dimensions that its cells have; the '
      'others are null. "shares" counts transactions with a share in the cell, "transactions" each transaction once '
      'over all the cells of a grain.'
  `.execute(db);
}

/** What decides in which order transactions that depend on each other's facts are committed. */
async function createOrder(db: Kysely<unknown>): Promise<void> {
  await sql`create table funding_lane (lane integer primary key, changes bigint not null default 0)`.execute(
    db,
  );
  await sql`insert into funding_lane (lane) select generate_series(0, ${sql.lit(lanes)})`.execute(db);
  await sql`
    create unlogged table funding_touched (
      lane integer not null,
      seen bigint not null,
      exclusive boolean not null,
      transactions uuid[] not null,
      projects uuid[] not null default '{}',
      organisations uuid[] not null default '{}',
      sectors text[] not null default '{}',
      units text[] not null default '{}'
    )
  `.execute(db);
  await sql`
    comment on table funding_touched is
      'What the transaction under way has touched, until it is checked once more at its end. Always empty for others.'
  `.execute(db);
  await sql`create sequence funding_write`.execute(db);
}
