import { type Kysely, sql } from 'kysely';
import { auditTable } from './0024_change/audit.ts';

/**
 * People to speak to in an organisation. Personal data: for those who change records, and for the organisation itself;
 * nobody else reads them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contact (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation on delete cascade,
      position integer not null default 0,
      name text not null check (name <> ''),
      role text,
      phone text,
      email text check (email like '%_@_%')
    )
  `.execute(db);
  await sql`create index on contact (organisation_id, position)`.execute(db);
  await sql`alter table contact enable row level security`.execute(db);
  await sql`grant select on contact to nhipcau_partner`.execute(db);
  await sql`
    create policy partner on contact for select to nhipcau_partner
    using (organisation_id in (select viewer_organisations()))
  `.execute(db);
  await sql`grant select, insert, update, delete on contact to nhipcau_manager, nhipcau_admin`.execute(db);
  await sql`
    create policy manager on contact to nhipcau_manager, nhipcau_admin using (true) with check (true)
  `.execute(db);
  await auditTable(db, 'contact', {
    record: { table: 'organisation', column: 'organisation_id' },
    personal: true,
  });
}
