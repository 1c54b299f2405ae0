import { type RawBuilder, sql } from 'kysely';
import { comparedCoverage } from './compared-coverage-sql.ts';
import type { OverlapQuestion } from './overlap-question.ts';
import { alikeFrom, daysOfMonth, greatest, placePoints } from './overlap-score.ts';

/** Pairs of compared projects that meet in a cell: of different partners, neither parent and child nor siblings. */
function metPairs({ subject }: OverlapQuestion): RawBuilder<unknown> {
  const once =
    subject === null ? sql`a.project_id < b.project_id` : sql`a.subject and a.project_id <> b.project_id`;
  return sql`
    met as materialized (
      select distinct least(a.project_id, b.project_id) as one_id, greatest(a.project_id, b.project_id) as other_id
      from compared as a join compared as b using (sector_code, commune_id)
      where ${once} and not a.partners && b.partners
        and a.parent_id is distinct from b.project_id and b.parent_id is distinct from a.project_id
        and (a.parent_id is null or a.parent_id is distinct from b.parent_id)
    )
  `;
}

const place = sql`case
  when a.unit_id = b.unit_id and a.unit_level = 'COMMUNE' or a.certain and b.certain
    then ${sql.lit(placePoints.sameCommune)}
  when a.unit_id = b.unit_id then ${sql.lit(placePoints.sameDistrict)}
  else ${sql.lit(placePoints.possible)}
end`;

/**
 * What each pair shares, wherever the question looked for it: a pair has one score. Shared coverage is every shared
 * sector in every shared place, so that the sum of the lesser shares over it counts each sector equally often. The
 * coverage is looked up pair by pair, whatever the statistics say (`offset 0`).
 */
const shared = sql`
  shared as materialized (
    select met.one_id, met.other_id,
      array_agg(distinct a.sector_code) as sectors, array_agg(distinct a.commune_id) as communes,
      coalesce(array_agg(distinct a.unit_id) filter (where a.unit_id = b.unit_id), '{}') as units,
      round(sum(least(a.percentage, b.percentage)) * count(distinct a.sector_code) / count(*))::int as percentage,
      bool_and(a.split_stated and b.split_stated) as split_stated,
      max(${place})::int as place_points
    from met
    cross join lateral (select * from project_coverage where project_id = met.one_id offset 0) as a
    cross join lateral (
      select * from project_coverage
      where project_id = met.other_id and sector_code = a.sector_code and commune_id = a.commune_id offset 0
    ) as b
    group by met.one_id, met.other_id
  )
`;

const timed = sql`
  timed as materialized (
    select shared.*, one.provenance as one_provenance, other.provenance as other_provenance,
      round(similarity(one.search_name, other.search_name)::numeric * 100)::int as similarity,
      coalesce(one.end_date < other.start_date, false) or coalesce(other.end_date < one.start_date, false) as apart,
      num_nulls(one.start_date, one.end_date, other.start_date, other.end_date) = 0 as dated,
      greatest(one.start_date, other.start_date) as since, least(one.end_date, other.end_date) as until
    from shared join project as one on one.id = one_id join project as other on other.id = other_id
  )
`;

const days = sql`(until - since + 1)`;
const half = sql.lit(daysOfMonth / 2);

const scored = sql`
  scored as (
    select one_id, other_id, sectors, communes, units, percentage, split_stated, place_points, similarity, apart,
      case when dated and not apart then greatest((${days} + ${half}) / ${sql.lit(daysOfMonth)}, 1) end as months,
      case when dated and not apart then since end as since, case when dated and not apart then until end as until,
      dated or apart as time_stated,
      round(${sql.lit(greatest.SECTOR)} * least(percentage, 100) / 100.0)::int as sector_points,
      case when similarity >= ${sql.lit(alikeFrom)}
        then round(${sql.lit(greatest.TITLE)} * similarity / 100.0)::int else 0 end as title_points
    from timed where not apart or similarity >= ${sql.lit(alikeFrom)}
  )
`;

/**
 * Overlaps with their scores, as a subquery without parentheses. Two projects of different partners overlap where they
 * share a sector and a commune, unless their times are known to be apart and their titles are not alike.
 */
export function overlapPairs(question: OverlapQuestion): RawBuilder<unknown> {
  const timePoints = sql`least(coalesce(scored.months, 0), ${sql.lit(greatest.TIME)})`;
  return sql`
    with ${comparedCoverage(question)}, ${metPairs(question)}, ${shared}, ${timed}, ${scored}
    select scored.one_id::text || ' ' || scored.other_id::text as key, scored.one_id, scored.other_id, sectors, communes,
      units, percentage, split_stated, place_points, similarity, apart, months, since, until, time_stated,
      sector_points, title_points, ${timePoints} as time_points,
      sector_points + place_points + ${timePoints} + title_points as score,
      coalesce(said.verdict, 'OPEN') as verdict, said.id as verdict_id
    from scored
    left join overlap_verdict as said on said.one_id = scored.one_id and said.other_id = scored.other_id
  `;
}
