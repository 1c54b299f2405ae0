import { type RawBuilder, sql } from 'kysely';
import { Aliases, type FilterValue } from '../filter/filter.ts';
import { type FundingDimensionName, fundingDimensions } from './funding-dimension.ts';
import { fundingFilter, speaksOf } from './funding-filter.ts';
import { placeShares, sectorShares } from './project-shares.ts';
import { shareOf } from './share-split.ts';

export type FundingMeasureName = 'COMMITTED' | 'DISBURSED' | 'EXPENDED';

export interface FundingQuestion {
  readonly measure: FundingMeasureName;
  readonly groupBy: readonly FundingDimensionName[];
  readonly filter: FilterValue | null | undefined;
}

const kinds = { COMMITTED: 'COMMITMENT', DISBURSED: 'DISBURSEMENT', EXPENDED: 'EXPENDITURE' } as const;

/** The columns that every kind of entry has, in the order of the union. */
const stated = sql`entry, transaction_id, statistical_record_id, project_id, provenance, value_date, year,
  funder_id, funder_kind, funder_country, channel_id, at_least`;

/** Received transactions of the measure, each an entry of its own. */
function transactions(kind: string): RawBuilder<unknown> {
  return sql`
    single as (
      select t.id::text as entry, t.id as transaction_id, null::uuid as statistical_record_id, t.project_id,
        t.provenance, t.value_date, extract(year from t.value_date)::int as year,
        funder.id as funder_id, funder.kind as funder_kind, funder.country_code as funder_country,
        t.channel_id, t.at_least, t.vnd
      from transaction as t
      left join organisation as giver on giver.id = t.provider_id
      left join organisation as funder on funder.id = coalesce(giver.merged_into_id, giver.id)
      where t.kind = ${sql.lit(kind)} and t.direction = 'RECEIVED'
    )
  `;
}

/**
 * Published totals, each as its figure and, for each provenance, what is filed under it as a deduction. Deductions
 * carry the total's own dimensions, so that a filter lets pass or stops both alike; they differ in provenance only.
 */
function publishedTotals(kind: string): RawBuilder<unknown> {
  const dimensions = sql`null::uuid, null::date, null::int, null::uuid, r.funder_kind, r.funder_country_code, null::uuid`;
  return sql`
    published (statistical_record_id, provenance, project_id, value_date, year, funder_id, funder_kind,
      funder_country, channel_id, sector_code, unit_id, commune_id, at_least, vnd, is_figure) as (
      select r.id, r.provenance, ${dimensions}, null::text, null::text, null::text, r.at_least, r.vnd, true
      from statistical_record as r
      where r.subject = 'FUNDING' and r.transaction_kind = ${sql.lit(kind)} and r.vnd is not null
      union all
      select r.id, t.provenance, ${dimensions}, null, null, null, false, -sum(t.vnd), false
      from transaction as t join statistical_record as r on r.id = t.statistical_record_id
      where t.kind = ${sql.lit(kind)} and t.direction = 'RECEIVED' and t.vnd is not null
      group by r.id, t.provenance
    )
  `;
}

/** Splits `single` by sectors, or hands it on unsplit. */
function bySector(split: boolean): RawBuilder<unknown> {
  if (!split) return sql`sectored as (select single.*, null::text as sector_code from single)`;
  const percentage = sql`coalesce(share.percentage, 100)`;
  const vnd = shareOf(sql`single.vnd`, percentage, sql`single.entry`, sql`share.sector_code nulls last`);
  return sql`
    ${sectorShares()},
    sectored as (
      select ${stated}, ${vnd} as vnd, share.sector_code
      from single left join sector_share as share using (project_id)
    )
  `;
}

/** Splits `sectored` by places and communes, or hands it on unsplit. */
function byPlace(split: boolean): RawBuilder<unknown> {
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
    ${placeShares()},
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
export function fundingEntries({ measure, groupBy, filter }: FundingQuestion): RawBuilder<unknown> {
  const kind = kinds[measure];
  const asks = (dimension: FundingDimensionName, field: string) =>
    groupBy.includes(dimension) || speaksOf(field, filter);
  const communes = asks('COMMUNE', 'commune');
  const places = communes || asks('PLACE', 'place');
  const matching = (alias: string) => fundingFilter.compile(alias, filter, new Aliases());
  return sql`
    ${transactions(kind)},
    ${publishedTotals(kind)},
    ${bySector(asks('SECTOR', 'sector'))},
    ${byPlace(places)},
    ${mergedByUnit(communes || !places)},
    entries as (
      select s.entry || coalesce(' ' || s.sector_code, '') || coalesce(' ' || s.unit_id, '')
          || coalesce(' ' || s.commune_id, '') as key,
        s.transaction_id, s.statistical_record_id, s.project_id, s.provenance, s.year, s.funder_id,
        s.funder_kind, s.funder_country, s.channel_id, s.sector_code, s.unit_id, s.commune_id,
        s.vnd, s.at_least, s.estimated
      from split as s where ${matching('s')}
      union all
      select p.statistical_record_id::text, null, p.statistical_record_id, null,
        max(p.provenance) filter (where p.is_figure), null, null, p.funder_kind, p.funder_country,
        null, null, null, null, greatest(sum(p.vnd), 0), bool_or(p.at_least), false
      from published as p where ${matching('p')}
      group by p.statistical_record_id, p.funder_kind, p.funder_country
      having bool_or(p.is_figure)
    )
  `;
}

/** The dimensions' declarations in the order of the question. */
export function dimensionsOf({ groupBy }: Pick<FundingQuestion, 'groupBy'>) {
  return groupBy.map((name) => fundingDimensions[name]);
}
