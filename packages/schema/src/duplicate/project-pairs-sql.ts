import { type RawBuilder, sql } from 'kysely';
import { reasonsJson } from './duplicate-reason.ts';

/** How alike the titles of projects of one funder in one unit and year have to be, from 0 to 1. */
const leastLikeness = 0.6;

const inBoth = (table: string, column: string, condition: RawBuilder<unknown> = sql`true`) => sql`exists (
  select from ${sql.table(table)} as own
  join ${sql.table(table)} as its on its.${sql.ref(column)} = own.${sql.ref(column)}
  where own.project_id = one.id and its.project_id = other.id and ${condition}
)`;

const reasons = reasonsJson([
  { kind: 'NAME', greatest: 50, part: sql`similarity(one.search_name, other.search_name)` },
  {
    kind: 'APPROVAL',
    greatest: 20,
    part: sql`(search_key(one.approval_number) = search_key(other.approval_number))::int`,
    value: sql`one.approval_number`,
  },
  {
    kind: 'FUNDER',
    greatest: 10,
    part: sql`${inBoth('project_participant', 'organisation_id', sql`own.role = 'FUNDING' and its.role = 'FUNDING'`)}::int`,
  },
  { kind: 'PLACE', greatest: 10, part: sql`${inBoth('project_place', 'unit_id')}::int` },
  {
    kind: 'TIME',
    greatest: 10,
    part: sql`(one.start_date = other.start_date)::int`,
    value: sql`one.start_date`,
  },
]);

/**
 * Pairs of projects that may be one: `one_id`, `other_id`, and the reasons as JSON. Looked at are those of one title that
 * share a unit, a funder or a first day, those of one decision, and those of one funder in one unit and year whose titles
 * are alike and have the same numbers in them.
 */
export function projectPairs(): RawBuilder<unknown> {
  return sql`
    with standing as materialized (
      select project.id, search_name, search_key(approval_number) as approval, start_date,
        extract(year from start_date) as year,
        regexp_replace(search_name, '[^0-9]+', ' ', 'g') as numbers
      from project where merged_into_id is null
    ),
    placed as materialized (
      select standing.id, search_name, numbers, year, unit_id, organisation_id as funder_id from standing
      left join project_place on project_place.project_id = standing.id
      left join project_participant as funder on funder.project_id = standing.id and funder.role = 'FUNDING'
    ),
    pair as materialized (
      select own.id as one_id, its.id as other_id from placed as own
      join placed as its on its.search_name = own.search_name and its.unit_id = own.unit_id and own.id < its.id
      union
      select own.id, its.id from placed as own
      join placed as its on its.search_name = own.search_name and its.funder_id = own.funder_id and own.id < its.id
      union
      select own.id, its.id from standing as own
      join standing as its on its.search_name = own.search_name and its.start_date = own.start_date and own.id < its.id
      union
      select own.id, its.id from standing as own
      join standing as its on its.approval = own.approval and own.id < its.id
      union
      select own.id, its.id from placed as own
      join placed as its on its.funder_id = own.funder_id and its.unit_id = own.unit_id and its.year = own.year
        and its.numbers = own.numbers and own.id < its.id
      where similarity(own.search_name, its.search_name) >= ${sql.lit(leastLikeness)}
    )
    select pair.one_id, pair.other_id, ${reasons} as reasons
    from pair join project as one on one.id = pair.one_id join project as other on other.id = pair.other_id
    where (one.provenance = 'DEMO') = (other.provenance = 'DEMO')
      and one.parent_id is distinct from other.id and other.parent_id is distinct from one.id
      and not exists (
        select from project_distinct as said where said.one_id = pair.one_id and said.other_id = pair.other_id
      )
  `;
}
