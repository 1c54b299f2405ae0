import { type Kysely, sql } from 'kysely';
import { grantTable } from './0022_rights/grant.ts';
import { auditTable } from './0024_change/audit.ts';

const kinds = ['organisation', 'project'] as const;

/**
 * What merging duplicates needs: which pairs people have said are two and not one, and
 * people of a merged organisation who go on seeing what the kept one sees.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const kind of kinds) {
    const distinct = `${kind}_distinct`;
    await sql`
      create table ${sql.table(distinct)} (
        one_id uuid not null references ${sql.table(kind)} on delete cascade,
        other_id uuid not null references ${sql.table(kind)} on delete cascade,
        note text check (note <> ''),
        said_at timestamptz not null default now(),
        primary key (one_id, other_id),
        check (one_id < other_id)
      )
    `.execute(db);
    await sql`create index on ${sql.table(distinct)} (other_id)`.execute(db);
    await grantTable(db, distinct, { written: true, partner: null, visitor: null });
    await auditTable(db, distinct, {
      record: { table: kind, column: 'one_id' },
      raises: false,
    });
  }
  await seeWhatTheKeptOneSees(db);
}

async function seeWhatTheKeptOneSees(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function viewer_organisations() returns setof uuid
    language sql stable security definer set search_path from current as $function$
      with own as materialized (
        select coalesce(merged_into_id, id) as id from organisation
        where id = nullif(current_setting('nhipcau.organisation', true), '')::uuid
      )
      select organisation.id from organisation join own on own.id in (organisation.id, organisation.merged_into_id)
    $function$
  `.execute(db);
}
