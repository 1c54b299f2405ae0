import { type Kysely, sql } from 'kysely';

/** So many projects are shared with a partner, as the planner is to guess. */
const sharedWithOne = 50;

/**
 * What partners read is found from the projects that are shared with them, not by looking through all rows: the sources
 * of a few projects took a reading of every transaction, on each page.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter function viewer_organisations() rows 2`.execute(db);
  await sql`alter function shared_projects() rows ${sql.lit(sharedWithOne)}`.execute(db);
  await sql`
    create function shared_sources() returns setof uuid
    language sql stable security definer set search_path from current as $function$
      with shared as materialized (select shared_projects() as id)
      select source_id from project where id in (select id from shared)
      union select source_id from transaction where project_id in (select id from shared)
      union select source_id from activity where project_id in (select id from shared)
      union select source_id from project_document where project_id in (select id from shared)
      union select source_id from organisation where id in (select shared_organisations())
    $function$
  `.execute(db);
  await sql`
    comment on function shared_sources() is
      'The sources of what is shared with the organisation of the session, and of whoever takes part in it.'
  `.execute(db);
  await sql`revoke execute on function shared_sources() from public`.execute(db);
  await sql`grant execute on function shared_sources() to nhipcau_partner`.execute(db);
  await sql`alter policy partner on source using (id in (select shared_sources()))`.execute(db);
  // The own organisation is what most statements ask for: who else takes part is not looked for then.
  await sql`
    alter policy partner on organisation
    using (id in (select viewer_organisations()) or id in (select shared_organisations()))
  `.execute(db);
}
