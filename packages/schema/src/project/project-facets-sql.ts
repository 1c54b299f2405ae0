import { type RawBuilder, sql } from 'kysely';
import { amountBandOf } from './amount-band.ts';
import { isPartnerRole, paperStateOf } from './paper-state.ts';
import type { ProjectDimensionName } from './project-dimension.ts';

type Sql = RawBuilder<unknown>;

/** Counts matching projects by a key that each has once, or has not. */
function byColumn(key: Sql): Sql {
  return sql`
    select counted.key::text as key, counted.projects
    from (select ${key} as key, count(*) as projects from matching as m group by 1) as counted`;
}

/** Counts matching projects by keys of which each may have several: in each of them, or once under null. */
function byPairs(pairs: Sql): Sql {
  return sql`
    select counted.key::text as key, counted.projects
    from (
      select pair.key, count(*) as projects
      from matching as m left join (${pairs}) as pair on pair.project_id = m.id group by 1
    ) as counted`;
}

/** The organisations that are a project's partners. */
function partnersOf(within: (projectId: Sql) => Sql): Sql {
  return sql`
    from project_participant as part
    join organisation as partner on partner.id = part.organisation_id and partner.side = 'PARTNER'
    where ${isPartnerRole('part')} and ${within(sql`part.project_id`)}`;
}

/** Projects that begin and end in the same years are counted together before their years are told apart. */
const years = sql`
  select y.year::text as key, sum(spans.projects)::bigint as projects
  from (
    select extract(year from start_date)::int as first, extract(year from end_date)::int as last, count(*) as projects
    from matching group by 1, 2
  ) as spans
  cross join (
    select greatest(
      extract(year from now()), max(extract(year from end_date)), max(extract(year from start_date))
    )::int as year from matching
  ) as latest
  left join lateral generate_series(spans.first, coalesce(spans.last, latest.year)) as y (year) on true
  group by 1`;

/**
 * Keys with the number of matching projects for one dimension, the projects without a key under null. `matching` has
 * the projects; `within` says that an id is one of theirs, where they are not all.
 */
export function countedBy(dimension: ProjectDimensionName, within: (projectId: Sql) => Sql): Sql {
  switch (dimension) {
    case 'STATUS':
      return byColumn(sql`m.status`);
    case 'TYPE':
      return byColumn(sql`m.type`);
    case 'PROVENANCE':
      return byColumn(sql`m.provenance`);
    case 'AMOUNT':
      return byColumn(amountBandOf('m'));
    case 'APPROVAL':
      return byColumn(
        sql`case when m.approval_number is not null or m.approval_date is not null then 'STATED' end`,
      );
    case 'YEAR':
      return years;
    case 'SECTOR':
      return byPairs(sql`
        select distinct share.project_id, sector.province_sector_code as key
        from project_sector as share join sector on sector.code = share.sector_code
        where ${within(sql`share.project_id`)}`);
    case 'COMMUNE':
      return byPairs(sql`
        select distinct share.project_id, unit.id as key
        from project_place as share
        left join administrative_unit_successor as successor on successor.unit_id = share.unit_id
        join administrative_unit as unit on unit.id = coalesce(successor.successor_id, share.unit_id)
        where unit.level = 'COMMUNE' and unit.valid_to is null and ${within(sql`share.project_id`)}`);
    case 'DISTRICT':
      return byPairs(sql`
        select distinct share.project_id, district.id as key
        from project_place as share
        join administrative_unit as unit on unit.id = share.unit_id
        join administrative_unit as district on district.id in (unit.id, unit.parent_id)
        where district.level = 'DISTRICT' and ${within(sql`share.project_id`)}`);
    case 'PARTNER':
      return byPairs(sql`select distinct part.project_id, part.organisation_id as key ${partnersOf(within)}`);
    case 'COUNTRY':
      return byPairs(sql`
        select distinct part.project_id, partner.country_code as key ${partnersOf(within)}
          and partner.country_code is not null`);
    case 'PAPERS':
      return byColumn(paperStateOf(sql`m.id`));
  }
}
