import { type RawBuilder, sql } from 'kysely';
import type { Kept } from './shares-sql.ts';

/** What tells the cells of the summaries apart, in the order of `funding_summary`. */
export const cellKey = sql`grain, kind, provenance, year, sector_code, unit_id, commune_id, funder_id, funder_kind,
  funder_country, statistical_record_id`;

/** What is added up, in the order of `funding_summary`. */
export const cellMeasures = sql`vnd, transactions, unvalued, shares, unvalued_shares, at_least, estimated`;

export const cellSums = sql`sum(vnd) as vnd, sum(transactions) as transactions, sum(unvalued) as unvalued,
  sum(shares) as shares, sum(unvalued_shares) as unvalued_shares, sum(at_least) as at_least,
  sum(estimated) as estimated`;

export const anyInCell = sql`sum(vnd) <> 0 or sum(transactions) <> 0 or sum(unvalued) <> 0 or sum(shares) <> 0
  or sum(unvalued_shares) <> 0 or sum(at_least) <> 0 or sum(estimated) <> 0`;

/** By which the rows of a cell are found. A collision does no harm: rows are added up by their key. */
export const cellHash = sql`hashtextextended(concat_ws('|', grain, kind, provenance, coalesce(year::text, '-'),
  coalesce(sector_code, '-'), coalesce(unit_id, '-'), coalesce(commune_id, '-'), coalesce(funder_id::text, '-'),
  coalesce(funder_kind::text, '-'), coalesce(funder_country, '-'), coalesce(statistical_record_id::text, '-')), 0)`;

/** Which of the grouping sets below a row is of. */
const grain = sql`case
  when grouping(statistical_record_id) = 0 then 'STATISTICAL_RECORD'
  when grouping(unit_id) = 0 then 'PLACE_YEAR'
  when grouping(commune_id) = 0 then 'COMMUNE_YEAR'
  when grouping(funder_id) = 0 and grouping(year) = 0 then 'FUNDER_YEAR'
  when grouping(funder_id) = 0 then 'FUNDER_SECTOR'
  when grouping(funder_kind) = 1 then 'SECTOR_YEAR'
  when grouping(sector_code) = 1 then 'FUNDER_GROUP_YEAR'
  else 'SECTOR_FUNDER_GROUP_YEAR'
end::funding_grain`;

/** How many transactions have a share in the cell, by what its grain splits by. */
function counted(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const sum = (measures: RawBuilder<unknown>) =>
    sql`coalesce(sum(${measures}) filter (where ${condition}), 0)`;
  return sql`case
    when grouping(unit_id) = 0 then ${sum(sql`transactions + units`)}
    when grouping(commune_id) = 0 then ${sum(sql`transactions + communes`)}
    when grouping(sector_code) = 0 then ${sum(sql`shares`)}
    else ${sum(sql`transactions`)}
  end`;
}

/** Adds shares up to cells of every grain, in one pass over each kind of share: `cellKey, cellMeasures`. */
export function cellsOf(shares: RawBuilder<unknown>, kept: Kept): RawBuilder<unknown> {
  if (kept === 'apart') return cellsApart(shares);
  return sql`
    ${cellsApart(sql`(select * from ${shares} where not crossed) as apart`)}
    union all
    ${cellsCrossed(sql`(select * from ${shares} where crossed) as crossed`)}
  `;
}

/** Cells of a sector and a place. */
function cellsCrossed(shares: RawBuilder<unknown>): RawBuilder<unknown> {
  const counted = (condition: RawBuilder<unknown>) => sql`coalesce(case
    when grouping(commune_id) = 1 then sum(units) filter (where ${condition})
    else sum(communes) filter (where ${condition})
  end, 0)`;
  return sql`
    select ${cellKey}, ${cellMeasures} from (
      select (case when grouping(commune_id) = 1 then 'SECTOR_PLACE_YEAR' else 'SECTOR_COMMUNE_YEAR' end)::funding_grain
          as grain,
        kind, provenance, year, sector_code, unit_id, commune_id, null::uuid as funder_id,
        null::organisation_kind as funder_kind, null::text as funder_country, null::uuid as statistical_record_id,
        sum(vnd) as vnd,
        sum(transactions) as transactions,
        coalesce(sum(transactions) filter (where unvalued), 0) as unvalued,
        ${counted(sql`true`)} as shares,
        ${counted(sql`unvalued`)} as unvalued_shares,
        ${counted(sql`at_least`)} as at_least,
        case when grouping(commune_id) = 0 then sum(estimated) else 0 end as estimated
      from ${shares}
      group by kind, provenance, year, sector_code, grouping sets ((unit_id), (commune_id))
    ) as cells
    where (vnd, transactions, unvalued, shares, unvalued_shares, at_least, estimated) <> (0, 0, 0, 0, 0, 0, 0)
  `;
}

function cellsApart(shares: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${cellKey}, ${cellMeasures} from (
      select ${grain} as grain, kind, provenance, year, sector_code, unit_id, commune_id, funder_id, funder_kind,
        funder_country, statistical_record_id,
        sum(vnd) as vnd,
        sum(transactions) as transactions,
        coalesce(sum(transactions) filter (where unvalued), 0) as unvalued,
        ${counted(sql`true`)} as shares,
        ${counted(sql`unvalued`)} as unvalued_shares,
        ${counted(sql`at_least`)} as at_least,
        case when grouping(commune_id) = 0 then sum(estimated) else 0 end as estimated
      from ${shares}
      group by kind, provenance, grouping sets (
        (year, sector_code),
        (year, funder_kind, funder_country),
        (year, sector_code, funder_kind, funder_country),
        (year, funder_id, funder_kind, funder_country),
        (sector_code, funder_id, funder_kind, funder_country),
        (year, unit_id),
        (year, commune_id),
        (statistical_record_id)
      )
    ) as cells
    where (grain <> 'STATISTICAL_RECORD' or statistical_record_id is not null)
      and (vnd, transactions, unvalued, shares, unvalued_shares, at_least, estimated) <> (0, 0, 0, 0, 0, 0, 0)
  `;
}
