import type { Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { NamedShares, SplitColumn } from './funding-question.ts';

/** Percentages closer to the whole than this are the whole: the rest is an artefact of rounding. */
const negligible = sql`0.001`;

/** What a project's stated percentages leave to no named share. */
const unsplitRest: RawBuilder<unknown> = sql`case
  when count(*) filter (where share.percentage is null) = 1 then 0
  else 100 - coalesce(sum(share.percentage), 0)
end`;

/** The stated percentage of a share; for the only one that lacks it, what the others leave; null for several. */
const statedOrRest: RawBuilder<unknown> = sql`case
  when share.percentage is not null then share.percentage
  when count(*) filter (where share.percentage is null) over (partition by share.project_id) = 1
    then 100 - coalesce(sum(share.percentage) over (partition by share.project_id), 0)
end`;

function isOneOf(projects: RawBuilder<unknown> | null): RawBuilder<unknown> {
  return projects === null ? sql`true` : sql`share.project_id in ${projects}`;
}

/** Where a project's shares of each kind are named, before they are reckoned. */
const namedShares: Readonly<Record<SplitColumn, RawBuilder<unknown>>> = {
  sector_code: sql`(
    select share.project_id, sector.province_sector_code as sector_code
    from project_sector as share join sector on sector.code = share.sector_code
  )`,
  unit_id: sql`(select project_id, unit_id from project_place)`,
  commune_id: sql`(
    select share.project_id, coalesce(crosswalk.successor_id, share.unit_id) as commune_id
    from project_place as share
    left join administrative_unit_successor as crosswalk on crosswalk.unit_id = share.unit_id
  )`,
};

/** Whether the project of a row has one of the shares that a filter names. */
export function hasShare(alias: string, { column, matching }: NamedShares): Predicate {
  return sql<SqlBool>`${sql.ref(`${alias}.project_id`)} in (
    select named.project_id from ${namedShares[column]} as named where ${matching('named')}
  )`;
}

/**
 * Share of each of a project's sectors, as the province's own sectors: `project_id, sector_code, percentage`, with a
 * row under null for what is not split or not stated. A single missing percentage takes what the others leave.
 *
 * @param projects the projects that matter, as a subquery; null for all
 */
export function sectorShares(projects: RawBuilder<unknown> | null): RawBuilder<unknown> {
  return sql`
    sector_share as materialized (
      select project_id, sector_code, sum(percentage) as percentage
      from (
        select share.project_id, sector.province_sector_code as sector_code,
          ${statedOrRest} as percentage
        from project_sector as share
        join sector on sector.code = share.sector_code
        where ${isOneOf(projects)}
      ) as named
      where percentage > 0
      group by project_id, sector_code
      union all
      select project_id, null, rest from (
        select share.project_id, ${unsplitRest} as rest from project_sector as share
        where ${isOneOf(projects)} group by share.project_id
      ) as unsplit
      where rest > ${negligible}
    )
  `;
}

/**
 * Share of each of a project's places: `project_id, unit_id, commune_id, percentage, estimated`. `commune_id` is the
 * commune in force that the unit is, or went to; null where the unit is none and went to none. `estimated` marks what
 * the crosswalk split by area.
 *
 * @param projects the projects that matter, as a subquery; null for all
 */
export function placeShares(projects: RawBuilder<unknown> | null): RawBuilder<unknown> {
  return sql`
    commune_of as materialized (
      select unit.id as unit_id, unit.id as commune_id, 1.0 as part, false as estimated
      from administrative_unit as unit
      where unit.level = 'COMMUNE' and unit.valid_to is null
      union all
      select crosswalk.unit_id, crosswalk.successor_id,
        crosswalk.area_share / sum(crosswalk.area_share) over (partition by crosswalk.unit_id),
        count(*) over (partition by crosswalk.unit_id) > 1
      from administrative_unit_successor as crosswalk
    ),
    place_share as materialized (
      select named.project_id, named.unit_id, commune_of.commune_id,
        named.percentage * coalesce(commune_of.part, 1) as percentage,
        coalesce(commune_of.estimated, false) as estimated
      from (
        select share.project_id, share.unit_id, ${statedOrRest} as percentage
        from project_place as share
        where ${isOneOf(projects)}
      ) as named
      left join commune_of on commune_of.unit_id = named.unit_id
      where named.percentage > 0
      union all
      select project_id, null, null, rest, false from (
        select share.project_id, ${unsplitRest} as rest from project_place as share
        where ${isOneOf(projects)} group by share.project_id
      ) as unsplit
      where rest > ${negligible}
    )
  `;
}
