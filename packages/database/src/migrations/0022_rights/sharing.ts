import { type Kysely, sql } from 'kysely';

/**
 * What hangs from the projects that are shared with the organisation of the session. The functions run as the owner, for
 * the policies of the tables that they read ask them; each is asked once for a statement.
 */
export async function createSharing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function viewer_organisations() returns setof uuid
    language sql stable security definer set search_path from current as $function$
      select id from organisation
      where nullif(current_setting('nhipcau.organisation', true), '')::uuid in (id, merged_into_id)
    $function$
  `.execute(db);
  await sql`
    create function shared_projects() returns setof uuid
    language sql stable security definer set search_path from current as $function$
      select project_id from project_share where organisation_id in (select viewer_organisations())
    $function$
  `.execute(db);
  await sql`
    comment on function shared_projects() is
      'The projects that are shared with the organisation of the session, under whichever of its merged ids.'
  `.execute(db);
  await sql`
    create function shared_organisations() returns setof uuid
    language sql stable security definer set search_path from current as $function$
      with shared as materialized (select shared_projects() as id)
      select viewer_organisations()
      union select organisation_id from project_participant where project_id in (select id from shared)
      union select managing_body_id from project where id in (select id from shared)
      union
        select party from transaction, unnest(array[provider_id, channel_id, receiver_id]) as party
        where project_id in (select id from shared)
      union
        select party from activity, unnest(array[lead_id, counterpart_id]) as party
        where project_id in (select id from shared)
      union
        select participant.organisation_id from activity_participant as participant
        join activity on activity.id = participant.activity_id
        where activity.project_id in (select id from shared)
    $function$
  `.execute(db);
  await sql`
    comment on function shared_organisations() is
      'The organisation of the session, and whoever takes part in what is shared with it.'
  `.execute(db);
  await sql`revoke execute on function viewer_organisations(), shared_projects(), shared_organisations() from public`.execute(
    db,
  );
  await sql`grant execute on function viewer_organisations(), shared_projects(), shared_organisations() to nhipcau_partner`.execute(
    db,
  );
}
