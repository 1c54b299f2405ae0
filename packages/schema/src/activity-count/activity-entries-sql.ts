import { column, type Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { peopleOf } from '../activity/people.ts';

const single = sql`
  single as (
    select a.id as activity_id, a.statistical_record_id, a.provenance, a.kind, a.direction, a.setting, a.start_date,
      extract(year from a.start_date)::int as year,
      counterpart.id as counterpart_id, counterpart.kind as partner_kind,
      coalesce(a.counterpart_country_code, counterpart.country_code) as counterpart_country,
      a.lead_id, 1 as activities, ${peopleOf((name) => column('a', name))} as people
    from activity as a
    left join organisation as present on present.id = a.counterpart_id
    left join organisation as counterpart on counterpart.id = coalesce(present.merged_into_id, present.id)
  )
`;

/**
 * Published totals, each as its figure and, for each provenance, what is filed under it as a deduction. Deductions
 * carry the total's own dimensions, so that a filter lets pass or stops both alike; they differ in provenance only.
 */
const published = sql`
  published as (
    select r.id as statistical_record_id, r.provenance, r.activity_kind as kind, r.activity_direction as direction,
      r.activity_setting as setting, null::date as start_date, null::int as year, r.counterpart_id,
      r.counterpart_kind as partner_kind, r.counterpart_country_code as counterpart_country, r.lead_id,
      r.activities, r.people, true as is_figure
    from statistical_record as r where r.subject = 'ACTIVITY'
    union all
    select r.id, filed.provenance, r.activity_kind, r.activity_direction, r.activity_setting, null, null,
      r.counterpart_id, r.counterpart_kind, r.counterpart_country_code, r.lead_id,
      -count(*)::int, -sum(filed.people)::int, false
    from single as filed join statistical_record as r on r.id = filed.statistical_record_id
    group by r.id, filed.provenance
  )
`;

/**
 * The entries that a count is made of, as common table expressions that end with `entries`: each matching activity,
 * and what remains of each matching published total. `uncounted` marks a total that says only "took place".
 */
export function activityEntries(matching: (alias: string) => Predicate): RawBuilder<unknown> {
  return sql`
    ${single},
    ${published},
    entries as (
      select s.activity_id::text as key, s.activity_id, s.statistical_record_id, s.provenance, s.kind, s.direction,
        s.setting, s.year, s.counterpart_id, s.partner_kind, s.counterpart_country, s.lead_id, s.activities,
        s.people, false as uncounted, s.start_date
      from single as s where ${matching('s')}
      union all
      select p.statistical_record_id::text, null, p.statistical_record_id,
        max(p.provenance) filter (where p.is_figure), p.kind, p.direction, p.setting, null,
        p.counterpart_id, p.partner_kind, p.counterpart_country, p.lead_id,
        case when bool_or(p.activities is null and p.is_figure) then null
          else greatest(sum(p.activities), 0)::int end,
        case when bool_or(p.people is null and p.is_figure) then null
          else greatest(sum(p.people), 0)::int end,
        bool_or(p.activities is null and p.is_figure), null
      from published as p where ${matching('p')}
      group by p.statistical_record_id, p.kind, p.direction, p.setting, p.counterpart_id, p.partner_kind,
        p.counterpart_country, p.lead_id
      having bool_or(p.is_figure)
    )
  `;
}
