import { type Kysely, sql } from 'kysely';

const ownAndShared = `organisation_id in (select viewer_organisations()) and project_id in (select shared_projects())`;
const open = `state in ('DRAFT', 'SUBMITTED', 'RETURNED')`;

/**
 * A partner reads what its organisation wrote of projects that are shared with it, and writes it until it was decided
 * on; it decides on nothing itself. Managers do all. `named` holds what a row refers to beside its project.
 */
export async function grantReview(db: Kysely<unknown>, table: string, named = 'true'): Promise<void> {
  const of = sql.table(table);
  await sql`alter table ${of} enable row level security`.execute(db);
  await sql`grant select, insert, update on ${of} to nhipcau_partner`.execute(db);
  await sql`create policy partner on ${of} for select to nhipcau_partner using (${sql.raw(ownAndShared)})`.execute(
    db,
  );
  await sql`
    create policy partner_makes on ${of} for insert to nhipcau_partner
    with check (${sql.raw(ownAndShared)} and state in ('DRAFT', 'SUBMITTED') and reviewed_at is null and ${sql.raw(named)})
  `.execute(db);
  await sql`
    create policy partner_changes on ${of} for update to nhipcau_partner
    using (${sql.raw(ownAndShared)} and ${sql.raw(open)})
    with check (${sql.raw(ownAndShared)} and state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN') and ${sql.raw(named)})
  `.execute(db);
  await grantManagers(db, table);
}

/** Whoever may ask for a node of any kind is told that there is none: no policy shows these roles a row. */
export async function showNothing(
  db: Kysely<unknown>,
  table: string,
  roles: readonly string[],
): Promise<void> {
  const to = sql.join(roles.map((role) => sql.ref(`nhipcau_${role}`)));
  await sql`grant select on ${sql.table(table)} to ${to}`.execute(db);
}

export async function grantManagers(db: Kysely<unknown>, table: string): Promise<void> {
  const of = sql.table(table);
  await sql`grant select, insert, update, delete on ${of} to nhipcau_manager, nhipcau_admin`.execute(db);
  await sql`create policy manager on ${of} to nhipcau_manager, nhipcau_admin using (true) with check (true)`.execute(
    db,
  );
}
