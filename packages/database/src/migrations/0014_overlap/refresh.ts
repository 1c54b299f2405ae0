import { type Kysely, type RawBuilder, sql } from 'kysely';

const unstated = sql`count(*) filter (where share.percentage is null) over (partition by share.project_id)`;
const rest = sql`greatest(100 - coalesce(sum(share.percentage) over (partition by share.project_id), 0), 0)`;

const sectors = sql`
  select project_id, sector_code, least(sum(percentage), 100) as percentage, bool_and(stated) as stated
  from (
    select share.project_id, sector.province_sector_code as sector_code,
      coalesce(share.percentage, ${rest} / nullif(${unstated}, 0)) as percentage,
      share.percentage is not null or ${unstated} = 1 as stated
    from project_sector as share join sector on sector.code = share.sector_code
    where share.project_id = any($1)
  ) as named
  group by project_id, sector_code
`;

/** The communes in force that a unit is, or went to, and whether all of it lies there. */
const communes = sql`
  select unit.id as unit_id, unit.id as commune_id, unit.level, true as certain
  from administrative_unit as unit where unit.level = 'COMMUNE' and unit.valid_to is null
  union all
  select crosswalk.unit_id, crosswalk.successor_id, unit.level,
    count(*) over (partition by crosswalk.unit_id) = 1
  from administrative_unit_successor as crosswalk join administrative_unit as unit on unit.id = crosswalk.unit_id
`;

const partners = sql`
  select participant.project_id, coalesce(
    array_agg(distinct coalesce(who.merged_into_id, who.id)) filter (where participant.role = 'FUNDING'),
    array_agg(distinct coalesce(who.merged_into_id, who.id)) filter (
      where participant.role in ('CHANNEL', 'IMPLEMENTING') and who.side = 'PARTNER'
    )
  ) as partners
  from project_participant as participant join organisation as who on who.id = participant.organisation_id
  where participant.project_id = any($1)
  group by participant.project_id
`;

/** The coverage of some projects as it follows from the records now. */
const fresh: RawBuilder<unknown> = sql`
  select project.id, sector.sector_code, commune.commune_id, place.unit_id, commune.level, commune.certain,
    sector.percentage, sector.stated, coalesce(partner.partners, '{}'), project.provenance, project.start_date,
    project.end_date, project.parent_id
  from project
  join (${sectors}) as sector on sector.project_id = project.id
  join project_place as place on place.project_id = project.id
  join (${communes}) as commune on commune.unit_id = place.unit_id
  left join (${partners}) as partner on partner.project_id = project.id
  where project.id = any($1) and project.merged_into_id is null
`;

/** `project_coverage_of(ids)` gives it, `project_coverage_refresh(ids)` keeps it. */
export async function createRefresh(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function project_coverage_of(ids uuid[]) returns setof project_coverage language sql stable as $function$
      ${fresh}
    $function$
  `.execute(db);
  await sql`
    create function project_coverage_refresh(ids uuid[]) returns void language plpgsql as $function$
    begin
      delete from project_coverage where project_id = any(ids);
      insert into project_coverage select * from project_coverage_of(ids);
    end $function$
  `.execute(db);
  await sql`
    create function rebuild_project_coverage() returns void language plpgsql as $function$
    begin
      lock table project, project_participant, project_sector, project_place, organisation, sector,
        administrative_unit, administrative_unit_successor in share row exclusive mode;
      delete from project_coverage;
      perform project_coverage_refresh(array(select id from project));
    end $function$
  `.execute(db);
  await sql`
    create function project_coverage_drift() returns setof project_coverage language sql stable as $function$
      (select * from project_coverage except select * from project_coverage_of(array(select id from project)))
      union all
      (select * from project_coverage_of(array(select id from project)) except select * from project_coverage)
    $function$
  `.execute(db);
}
