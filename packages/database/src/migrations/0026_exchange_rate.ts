import { type Kysely, sql } from 'kysely';
import { grantTable } from './0022_rights/grant.ts';
import { auditTable } from './0024_change/audit.ts';

/**
 * What a unit of a currency was worth in VND, on a day or on the average of a year, and who states it: transactions take
 * theirs from here. With it the source of whatever the office enters without naming another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type exchange_rate_period as enum ('DAY', 'YEAR')`.execute(db);
  await sql`
    create table exchange_rate (
      id uuid primary key default gen_random_uuid(),
      currency_code text not null references currency check (currency_code <> 'VND'),
      period exchange_rate_period not null,
      starts_on date not null,
      rate numeric(20, 8) not null check (rate > 0),
      stated_by text not null check (stated_by <> ''),
      source_id uuid not null,
      provenance provenance not null,
      foreign key (source_id, provenance) references source (id, provenance),
      unique (currency_code, period, starts_on),
      check (period = 'DAY' or (extract(month from starts_on) = 1 and extract(day from starts_on) = 1))
    )
  `.execute(db);
  await sql`create index on exchange_rate (source_id, provenance)`.execute(db);
  await sql`create index on exchange_rate (starts_on, id)`.execute(db);
  await grantTable(db, 'exchange_rate', { written: true, partner: null, visitor: null });
  await auditTable(db, 'exchange_rate', {});
  await sql`select set_config('nhipcau.unaudited', 'on', true)`.execute(db);
  await sql`
    insert into source (id, provenance, title, title_en)
    values (
      '00000000-0000-7000-8000-00000000e2e2', 'ENTERED', 'Cán bộ nhập trực tiếp', 'Entered by the office’s staff'
    )
  `.execute(db);
}
