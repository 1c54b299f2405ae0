import { allOf, type Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { grouping } from '../breakdown/grouping.ts';
import { columnsSpokenOf, conditionsWithout, filterColumns } from './filter-columns.ts';

import { type FundingDimensionName, fundingDimensions } from './funding-dimension.ts';
import { dimensionsOf, type FundingQuestion, splitColumns } from './funding-question.ts';
import { hasShare, placeShares, sectorShares } from './project-shares.ts';
import { publishedTotals, remainders } from './published-totals-sql.ts';
import { shareOf } from './share-split.ts';

/** The kind of transaction that each measure sums. */
export const kinds = { COMMITTED: 'COMMITMENT', DISBURSED: 'DISBURSEMENT', EXPENDED: 'EXPENDITURE' } as const;

/** The columns that every kind of entry has, in the order of the union. */
const stated = sql`entry, transaction_id, statistical_record_id, project_id, provenance, value_date, year,
  funder_id, funder_kind, funder_country, channel_id, at_least`;

/** Received transactions of the measure, each an entry of its own; those that match, as far as it can be said yet. */
function transactions(kind: string, matching: Predicate): RawBuilder<unknown> {
  return sql`
    single as (select * from (
      select t.id::text as entry, t.id as transaction_id, null::uuid as statistical_record_id, t.project_id,
        t.provenance, t.value_date, extract(year from t.value_date)::int as year,
        funder.id as funder_id, funder.kind as funder_kind, funder.country_code as funder_country,
        t.channel_id, t.at_least, t.vnd
      from transaction as t
      left join organisation as giver on giver.id = t.provider_id
      left join organisation as funder on funder.id = coalesce(giver.merged_into_id, giver.id)
      where t.kind = ${sql.lit(kind)} and t.direction = 'RECEIVED'
    ) as s where ${matching})
  `;
}

/** What single transactions of a kind take off the published totals that they are filed under. */
function filed(kind: string): RawBuilder<unknown> {
  return sql`
    select statistical_record_id, provenance, vnd from transaction
    where statistical_record_id is not null and kind = ${sql.lit(kind)} and direction = 'RECEIVED' and vnd is not null
  `;
}

/** The projects whose shares are needed: where few are asked for, theirs; else all, which is quicker than to pick. */
function owners({ filter, named }: FundingQuestion): RawBuilder<unknown> | null {
  const spokenOf = columnsSpokenOf(conditionsWithout(splitColumns, filter));
  const few = [filterColumns.project, filterColumns['funder.id']];
  return named.length > 0 || few.some((column) => spokenOf.has(column))
    ? sql`(select project_id from single)`
    : null;
}

/** Splits `single` by sectors, or hands it on unsplit. */
function bySector(split: boolean, projects: RawBuilder<unknown> | null): RawBuilder<unknown> {
  if (!split) return sql`sectored as (select single.*, null::text as sector_code from single)`;
  const percentage = sql`coalesce(share.percentage, 100)`;
  const vnd = shareOf(sql`single.vnd`, percentage, sql`single.entry`, sql`share.sector_code nulls last`);
  return sql`
    ${sectorShares(projects)},
    sectored as (
      select ${stated}, ${vnd} as vnd, share.sector_code
      from single left join sector_share as share using (project_id)
    )
  `;
}

/** Splits `sectored` by places and communes, or hands it on unsplit. */
function byPlace(split: boolean, projects: RawBuilder<unknown> | null): RawBuilder<unknown> {
  if (!split) {
    return sql`placed as (
      select sectored.*, null::text as unit_id, null::text as commune_id, false as estimated from sectored
    )`;
  }
  const percentage = sql`coalesce(share.percentage, 100)`;
  const parts = sql`sectored.entry, sectored.sector_code`;
  const order = sql`share.unit_id nulls last, share.commune_id nulls last`;
  const vnd = shareOf(sql`sectored.vnd`, percentage, parts, order);
  return sql`
    ${placeShares(projects)},
    placed as (
      select ${stated}, ${vnd} as vnd, sectored.sector_code, share.unit_id, share.commune_id,
        coalesce(share.estimated, false) as estimated
      from sectored left join place_share as share using (project_id)
    )
  `;
}

/** Places are split further by communes only where these are asked for: former districts have many successors. */
function mergedByUnit(communes: boolean): RawBuilder<unknown> {
  if (communes) return sql`split as (select placed.* from placed)`;
  return sql`split as (
    select ${stated}, sum(vnd) as vnd, sector_code, unit_id, null::text as commune_id, false as estimated
    from placed group by ${stated}, sector_code, unit_id
  )`;
}

/**
 * The entries that a figure is made of, as common table expressions that end with `entries`: the share of each
 * matching transaction, and what remains of each matching published total. Splits only by what the question speaks of.
 */
export function fundingEntries(question: FundingQuestion): RawBuilder<unknown> {
  const { measure, groupBy, filter, matching, matchingUnsplit, named } = question;
  const kind = kinds[measure];
  const spokenOf = columnsSpokenOf(filter);
  const asks = (dimension: FundingDimensionName) =>
    groupBy.includes(dimension) || spokenOf.has(fundingDimensions[dimension].column);
  const communes = asks('COMMUNE');
  const places = communes || asks('PLACE');
  const remainder = sql`p.statistical_record_id::text, null, p.statistical_record_id, null,
    max(p.provenance) filter (where p.is_figure), null, null, p.funder_kind, p.funder_country,
    null, null, null, null, greatest(sum(p.vnd), 0), bool_or(p.at_least), false`;
  return sql`
    ${transactions(kind, allOf([matchingUnsplit('s'), ...named.map((shares) => hasShare('s', shares))]))},
    ${publishedTotals(kind, filed(kind))},
    ${bySector(asks('SECTOR'), owners(question))},
    ${byPlace(places, owners(question))},
    ${mergedByUnit(communes || !places)},
    entries as (
      select s.entry || coalesce(' ' || s.sector_code, '') || coalesce(' ' || s.unit_id, '')
          || coalesce(' ' || s.commune_id, '') as key,
        s.transaction_id, s.statistical_record_id, s.project_id, s.provenance, s.year, s.funder_id,
        s.funder_kind, s.funder_country, s.channel_id, s.sector_code, s.unit_id, s.commune_id,
        s.vnd, s.at_least, s.estimated
      from split as s where ${matching('s')}
      union all
      ${remainders(remainder, matching('p'))}
    )
  `;
}

/** How many projects the money of a question belongs to, whatever it is grouped by. */
export function projectsOfEntries(question: FundingQuestion): RawBuilder<unknown> {
  return sql`
    with ${fundingEntries({ ...question, groupBy: [] })}
    select count(*) from (select distinct project_id from entries where project_id is not null) as counted
  `;
}

/** The rows and the total of a breakdown, grouped from the entries themselves: whatever is asked, at their price. */
export function fundingFromEntries(question: FundingQuestion): RawBuilder<unknown> {
  const { selected, sets } = grouping(dimensionsOf(question));
  return sql`
    with ${fundingEntries(question)}
    select ${selected},
      coalesce(sum(e.vnd), 0) as vnd,
      coalesce(bool_or(e.at_least), false) as "atLeast",
      coalesce(bool_or(e.estimated), false) as estimated,
      (count(distinct e.transaction_id) filter (where e.vnd is null))::int as unvalued,
      (count(distinct e.transaction_id))::int as transactions,
      (count(distinct e.project_id))::int as projects,
      coalesce(
        array_agg(distinct e.statistical_record_id::text) filter (where e.statistical_record_id is not null), '{}'
      ) as "statisticalRecords"
    from entries as e
    group by ${sets}
  `;
}
