import { column, type Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { daysOf } from '../activity/days.ts';
import { peopleOf } from '../activity/people.ts';

const people = peopleOf((name) => column('a', name));
const days = daysOf((name) => column('a', name));

const single = sql`
  single as (
    select a.id as activity_id, a.statistical_record_id, a.provenance, a.kind, a.direction, a.setting, a.start_date,
      coalesce(a.end_date, a.start_date) as last_date, extract(year from a.start_date)::int as year,
      to_char(a.start_date, 'YYYY-MM') as month,
      counterpart.id as counterpart_id, counterpart.kind as partner_kind, coalesce(tie.counterpart_unit_id, counterpart.unit_id) as counterpart_unit_id,
      coalesce(a.counterpart_country_code, counterpart.country_code) as counterpart_country,
      a.lead_id, a.unit_id, a.project_id, a.twinning_id, a.search_text, a.search_name,
      1 as activities, ${people} as people, ${days} as days
    from activity as a
    left join twinning as tie on tie.id = a.twinning_id
    left join organisation as present on present.id = a.counterpart_id
    left join organisation as counterpart on counterpart.id = coalesce(present.merged_into_id, present.id)
  )
`;

/** What is filed under each published total, by provenance. */
const filed = sql`
  filed as (
    select a.statistical_record_id, a.provenance, count(*)::int as activities, sum(${people})::int as people
    from activity as a where a.statistical_record_id is not null
    group by a.statistical_record_id, a.provenance
  )
`;

/**
 * Published totals, each as its figure and, for each provenance, what is filed under it as a deduction. Deductions
 * carry the total's own dimensions, so that a filter lets pass or stops both alike; they differ in provenance only.
 * No total states days or a project.
 */
const published = sql`
  published as (
    select r.id as statistical_record_id, counted.provenance, r.activity_kind as kind,
      r.activity_direction as direction, r.activity_setting as setting, null::date as start_date,
      null::date as last_date, null::int as year, null::text as month, r.counterpart_id,
      r.counterpart_kind as partner_kind, counterpart.unit_id as counterpart_unit_id,
      r.counterpart_country_code as counterpart_country, r.lead_id, null::text as unit_id, null::uuid as project_id,
      null::uuid as twinning_id, r.search_text, r.search_name, counted.activities, counted.people, counted.is_figure
    from statistical_record as r
    left join organisation as counterpart on counterpart.id = r.counterpart_id
    cross join lateral (
      select r.provenance, r.activities, r.people, true as is_figure
      union all
      select filed.provenance, -filed.activities, -filed.people, false
      from filed where filed.statistical_record_id = r.id
    ) as counted
    where r.subject = 'ACTIVITY'
  )
`;

/** The dimensions of a total: the same in its figure and in its deductions. */
const dimensions = sql.raw(
  [
    'statistical_record_id, kind, direction, setting, start_date, last_date, year, month, counterpart_id',
    'partner_kind, counterpart_unit_id, counterpart_country, lead_id, unit_id, project_id, twinning_id, search_name',
  ].join(', '),
);

/**
 * The entries that a count is made of, as common table expressions that end with `entries`: each matching activity,
 * and what remains of each matching published total. `uncounted` marks a total that says only "took place".
 */
export function activityEntries(matching: (alias: string) => Predicate): RawBuilder<unknown> {
  return sql`
    ${single},
    ${filed},
    ${published},
    entries as (
      select activity_id::text as key, activity_id, provenance, ${dimensions}, activities, people, days,
        false as uncounted
      from single as s where ${matching('s')}
      union all
      select statistical_record_id::text, null, max(provenance) filter (where is_figure), ${dimensions},
        case when bool_or(activities is null and is_figure) then null else greatest(sum(activities), 0)::int end,
        case when bool_or(people is null and is_figure) then null else greatest(sum(people), 0)::int end,
        null, bool_or(activities is null and is_figure)
      from published as p where ${matching('p')}
      group by ${dimensions}
      having bool_or(is_figure)
    )
  `;
}
