import { type Argument, type Columns, column } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { peopleOf } from '../activity/people.ts';
import { today } from '../date/today-sql.ts';

/** The day that tasks are looked at on: what the argument says, or else today. */
export function dayAskedFor(asOf: Argument): RawBuilder<unknown> {
  return asOf.isGiven ? sql`${asOf.bind()}::date` : today;
}

/** The state of a task on a day. */
export function stateOf(task: Columns, day: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`case
    when ${task('done_on')} <= ${day} and ${task('done_on')} > ${task('due_on')} then 'DONE_LATE'
    when ${task('done_on')} <= ${day} then 'DONE'
    when ${task('due_on')} < ${day} then 'OVERDUE'
    else 'OPEN'
  end`;
}

/** The activities that carry out a task and had begun by a day, as `activities` and `people`: one row. */
export function heldFor(task: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select count(*)::int as activities, coalesce(sum(${peopleOf((name) => column('held', name))}), 0)::int as people
    from plan_task_activity as link
    join activity as held on held.id = link.activity_id
    where link.plan_task_id = ${task} and coalesce(held.start_date, ${day}) <= ${day}`;
}
