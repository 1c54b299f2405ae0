import { type Kysely, sql } from 'kysely';

/**
 * Dated movements of money and gifts in kind. `amount` is null only for a gift in kind whose value nobody gave;
 * `vnd` is null when there is no value or no rate, and is whole VND, rounded half away from zero.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table currency (
      code text primary key check (code ~ '^[A-Z]{3}$'),
      name text not null,
      name_en text not null,
      decimals integer not null check (decimals between 0 and 4)
    )
  `.execute(db);
  await sql`create type transaction_kind as enum ('COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE')`.execute(db);
  await sql`create type transaction_nature as enum ('CASH', 'IN_KIND')`.execute(db);
  await sql`create type transaction_direction as enum ('RECEIVED', 'GIVEN')`.execute(db);
  await sql`
    create table transaction (
      id uuid primary key default gen_random_uuid(),
      project_id uuid references project,
      kind transaction_kind not null,
      nature transaction_nature not null,
      direction transaction_direction not null default 'RECEIVED',
      value_date date,
      amount numeric(20, 4) check (amount >= 0),
      currency_code text not null references currency,
      rate numeric(20, 8) check (rate > 0),
      rate_source text,
      vnd numeric(20, 0) generated always as (round(amount * rate)) stored,
      at_least boolean not null default false,
      quantity numeric(14, 2) check (quantity > 0),
      unit text,
      provider_id uuid references organisation,
      channel_id uuid references organisation,
      receiver_id uuid references organisation,
      description text,
      description_en text,
      statistical_record_id uuid,
      source_id uuid not null,
      provenance provenance not null,
      foreign key (source_id, provenance) references source (id, provenance),
      check (amount is not null or nature = 'IN_KIND'),
      check (nature = 'IN_KIND' or quantity is null),
      check ((quantity is null) = (unit is null)),
      check (currency_code <> 'VND' or rate is null or rate = 1),
      check (currency_code = 'VND' or rate is null or rate_source is not null)
    )
  `.execute(db);
  await sql`create index on transaction (project_id, kind, value_date)`.execute(db);
  await sql`create index on transaction (kind, value_date)`.execute(db);
  await sql`create index on transaction (provider_id)`.execute(db);
  await sql`create index on transaction (channel_id)`.execute(db);
  await sql`create index on transaction (receiver_id)`.execute(db);
  await sql`create index on transaction (statistical_record_id)`.execute(db);
  await sql`create index on transaction (source_id, provenance)`.execute(db);
}
