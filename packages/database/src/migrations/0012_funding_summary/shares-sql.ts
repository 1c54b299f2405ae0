import { type RawBuilder, sql } from 'kysely';

/**
 * Which shares are kept: those by sector and those by place beside each other (`apart`), or also each share by sector
 * shared once more by place (`crossed`), since migration 0020.
 */
export type Kept = 'apart' | 'crossed';

/** What tells the shares of a transaction apart, in the order of `funding_share`. */
export function shareKey(kept: Kept): RawBuilder<unknown> {
  return sql`transaction_id, kind, provenance, year, funder_id, funder_kind, funder_country,
    statistical_record_id, unvalued, at_least, sector_code, unit_id, commune_id${crossedColumn(kept)}`;
}

const crossedColumn = (kept: Kept) => (kept === 'crossed' ? sql`, crossed` : sql``);
const isCrossed = (kept: Kept, value: boolean) => (kept === 'crossed' ? sql`, ${sql.lit(value)}` : sql``);

/** What is added up, in the order of `funding_share`. */
export const shareMeasures = sql`vnd, transactions, shares, units, communes, estimated`;

export const shareSums = sql`sum(vnd) as vnd, sum(transactions)::int as transactions, sum(shares)::int as shares,
  sum(units)::int as units, sum(communes)::int as communes, sum(estimated)::int as estimated`;

export const anyShare = sql`sum(vnd) <> 0 or sum(transactions) <> 0 or sum(shares) <> 0 or sum(units) <> 0
  or sum(communes) <> 0 or sum(estimated) <> 0`;

const stated = sql`transaction_id, kind, provenance, year, funder_id, funder_kind, funder_country,
  statistical_record_id, unvalued, at_least`;

/** Each named share of a whole rounded to whole VND, the last takes the rest, none is negative. */
function shareOf(
  whole: RawBuilder<unknown>,
  of: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const own = sql`round(${whole} * coalesce(share.percentage, 100) / 100)`;
  const parts = sql`partition by ${of} order by ${order}`;
  const before = sql`coalesce(sum(${own}) over (${parts} rows between unbounded preceding and 1 preceding), 0)`;
  return sql`case
    when ${whole} is null then 0
    when lead(1) over (${parts}) is null then greatest(${whole} - ${before}, 0)
    else greatest(least(${own}, ${whole} - ${before}), 0)
  end`;
}

const byPlace = sql`share.unit_id nulls last, share.commune_id nulls last`;

function first(parts: RawBuilder<unknown>, order: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(row_number() over (partition by ${parts} order by ${order}) = 1)::int`;
}

const missing = sql`count(*) filter (where share.percentage is null)`;

/** The stated percentage of a share; for the only one that lacks it, what the others leave; null for several. */
const statedOrRest = sql`case
  when share.percentage is not null then share.percentage
  when ${missing} over (partition by share.project_id) = 1
    then 100 - coalesce(sum(share.percentage) over (partition by share.project_id), 0)
end`;

/** Projects whose stated percentages leave something to no named share, but for artefacts of rounding. */
function unsplit(table: 'project_sector' | 'project_place'): RawBuilder<unknown> {
  return sql`
    select project_id, rest from (
      select share.project_id, case when ${missing} = 1 then 0 else 100 - coalesce(sum(share.percentage), 0) end as rest
      from owner join ${sql.table(table)} as share using (project_id) group by share.project_id
    ) as whole
    where rest > 0.001
  `;
}

const sectorShare = sql`
  sector_share as materialized (
    select project_id, sector_code, sum(percentage) as percentage
    from (
      select share.project_id, sector.province_sector_code as sector_code, ${statedOrRest} as percentage
      from owner join project_sector as share using (project_id) join sector on sector.code = share.sector_code
    ) as named
    where percentage > 0
    group by project_id, sector_code
    union all
    select project_id, null, rest from (${unsplit('project_sector')}) as left_over
  )
`;

const placeShare = sql`
  place as materialized (
    select share.project_id, share.unit_id, ${statedOrRest} as percentage
    from owner join project_place as share using (project_id)
  ),
  commune_of as materialized (
    select unit.id as unit_id, unit.id as commune_id, 1.0 as part, false as estimated
    from administrative_unit as unit
    where unit.level = 'COMMUNE' and unit.valid_to is null and unit.id in (select unit_id from place)
    union all
    select crosswalk.unit_id, crosswalk.successor_id,
      crosswalk.area_share / sum(crosswalk.area_share) over (partition by crosswalk.unit_id),
      count(*) over (partition by crosswalk.unit_id) > 1
    from administrative_unit_successor as crosswalk
    where crosswalk.unit_id in (select unit_id from place)
  ),
  place_share as materialized (
    select place.project_id, place.unit_id, commune_of.commune_id,
      place.percentage * coalesce(commune_of.part, 1) as percentage,
      coalesce(commune_of.estimated, false) as estimated
    from place left join commune_of on commune_of.unit_id = place.unit_id
    where place.percentage > 0
    union all
    select project_id, null, null, rest, false from (${unsplit('project_place')}) as left_over
  )
`;

/**
 * The shares of some transactions as they follow from the records now: common table expressions that end with
 * `fresh`, in the columns of `funding_share`. Each step is materialised: however wrongly the planner guesses at the
 * number of rows, none is done more than once.
 *
 * @param touched the transactions, as a relation with the column `id`
 */
export function freshShares(touched: RawBuilder<unknown>, kept: Kept): RawBuilder<unknown> {
  const receivedShare = (order: RawBuilder<unknown>) =>
    shareOf(sql`received.vnd`, sql`received.transaction_id`, order);
  return sql`
    received as materialized (
      select t.id as transaction_id, t.kind, t.provenance, extract(year from t.value_date)::int as year,
        funder.id as funder_id, funder.kind as funder_kind, funder.country_code as funder_country,
        t.statistical_record_id, t.vnd is null as unvalued, t.at_least, t.vnd, t.project_id
      from ${touched} as touched
      join transaction as t on t.id = touched.id
      left join organisation as giver on giver.id = t.provider_id
      left join organisation as funder on funder.id = coalesce(giver.merged_into_id, giver.id)
      where t.direction = 'RECEIVED'
    ),
    owner as materialized (select distinct project_id from received where project_id is not null),
    ${sectorShare},
    sectored as (
      select received.*, share.sector_code, ${receivedShare(sql`share.sector_code nulls last`)} as part,
        ${first(sql`received.transaction_id`, sql`share.sector_code nulls last`)} as is_first
      from received left join sector_share as share using (project_id)
    ),
    ${placeShare},
    placed as materialized (
      select received.*, share.unit_id, share.commune_id, share.estimated::int as estimated,
        ${receivedShare(byPlace)} as part,
        ${first(sql`received.transaction_id`, byPlace)} as is_first,
        ${first(sql`received.transaction_id, share.unit_id`, byPlace)} as is_first_of_unit,
        ${first(sql`received.transaction_id, share.commune_id`, byPlace)} as is_first_of_commune
      from received join place_share as share using (project_id)
    ),
    ${kept === 'crossed' ? sql`${crossedShare},` : sql``}
    fresh (${shareKey(kept)}, ${shareMeasures}) as (
      select ${stated}, sector_code, null::text, null::text${isCrossed(kept, false)}, part, is_first, 1, 0, 0, 0
      from sectored
      union all
      select ${stated}, null, unit_id, commune_id${isCrossed(kept, false)}, part, 0, 0, is_first_of_unit,
        is_first_of_commune, estimated
      from placed
      union all
      select ${stated}, null, null, null${isCrossed(kept, false)}, -coalesce(vnd, 0), 0, 0, -1, -1, 0
      from placed where is_first = 1
      ${kept === 'crossed' ? crossedRows : sql``}
    )
  `;
}

/** Each share by sector shared once more by place; what has no place is a share without one. */
const crossedShare = sql`
  crossed as (
    select sectored.*, share.unit_id, share.commune_id, coalesce(share.estimated, false)::int as estimated,
      ${shareOf(sql`sectored.part`, sql`sectored.transaction_id, sectored.sector_code`, byPlace)} as crossed_part,
      ${first(sql`sectored.transaction_id`, sql`sectored.sector_code nulls last, ${byPlace}`)} as is_first_of_all,
      ${first(sql`sectored.transaction_id, sectored.sector_code, share.unit_id`, byPlace)} as is_first_of_unit,
      ${first(sql`sectored.transaction_id, sectored.sector_code, share.commune_id`, byPlace)} as is_first_of_commune
    from sectored left join place_share as share using (project_id)
  )
`;

const crossedRows = sql`
  union all
  select ${stated}, sector_code, unit_id, commune_id, true, crossed_part, is_first_of_all, 0, is_first_of_unit,
    is_first_of_commune, estimated
  from crossed
`;
