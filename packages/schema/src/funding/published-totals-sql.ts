import type { Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';

/**
 * Published totals, each as its figure and, for each provenance, what is filed under it as a deduction. Deductions
 * carry the total's own dimensions, so that a filter lets pass or stops both alike; they differ in provenance only.
 *
 * @param filed what is filed under published totals: `statistical_record_id, provenance, vnd`
 */
export function publishedTotals(kind: string, filed: RawBuilder<unknown>): RawBuilder<unknown> {
  const dimensions = sql`null::uuid, null::date, null::int, null::uuid, r.funder_kind, r.funder_country_code, null::uuid`;
  return sql`
    published (statistical_record_id, provenance, project_id, value_date, year, funder_id, funder_kind,
      funder_country, channel_id, sector_code, unit_id, commune_id, at_least, vnd, is_figure) as (
      select r.id, r.provenance, ${dimensions}, null::text, null::text, null::text, r.at_least, r.vnd, true
      from statistical_record as r
      where r.subject = 'FUNDING' and r.transaction_kind = ${sql.lit(kind)} and r.vnd is not null
      union all
      select r.id, filed.provenance, ${dimensions}, null, null, null, false, -sum(filed.vnd), false
      from (${filed}) as filed join statistical_record as r on r.id = filed.statistical_record_id
      group by r.id, filed.provenance
    )
  `;
}

/** What remains of each published total whose figure matches: never less than nothing. For the alias `p`. */
export function remainders(columns: RawBuilder<unknown>, matching: Predicate): RawBuilder<unknown> {
  return sql`
    select ${columns}
    from published as p where ${matching}
    group by p.statistical_record_id, p.funder_kind, p.funder_country
    having bool_or(p.is_figure)
  `;
}
