import {
  column,
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedRow,
  derivedRows,
} from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { checkedDimensions, grouping, type KeyColumns, keyColumns, placed } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import { planTaskFilter } from '../plan/plan-task-filter.ts';
import { dayAskedFor, heldFor, stateOf } from '../plan/plan-task-state-sql.ts';
import { countColumns, PlanRow, PlanTotal } from './plan-counts.ts';
import { PlanDimension, type PlanDimensionName, planDimensions } from './plan-dimension.ts';

const PlanBreakdown = builder.kyselyValue<KeyColumns>('PlanBreakdown', {
  description:
    'What is planned against what is done, by one or two dimensions. The rows add up to the total.',
  columns: keyColumns,
  fields: (t) => ({
    rows: t.planned({
      type: [PlanRow],
      planned: derivedRows((column) => sql<SqlBool>`not ${column('is_total')}`),
      description:
        'One row for each key that occurs, the most tasks first; what is not stated has a row too.',
    }),
    total: t.planned({
      type: PlanTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('is_total')}`),
      description: 'All rows together.',
    }),
  }),
});

/** The rows and the total of a breakdown. */
function breakDown({ argument, compilation }: DerivedQuestion): RawBuilder<unknown> {
  const groupBy = checkedDimensions((argument.member('groupBy').value ?? []) as readonly PlanDimensionName[]);
  const { selected, sets } = grouping(groupBy.map((name) => planDimensions[name]));
  const filter = argument.member('filter');
  const matching = filter.isGiven ? planTaskFilter.compile(compilation, 'task', filter) : sql`true`;
  const day = dayAskedFor(argument.member('asOf'));
  const grouped = sql`
    with entries as (
      select task.lead_id, own.year, task.activity_kind as kind, task.sector_code, task.provenance,
        task.planned_activities, task.planned_people, held.activities, held.people,
        ${stateOf((name) => column('task', name), day)} as state
      from plan_task as task
      join plan as own on own.id = task.plan_id
      cross join lateral (${heldFor(column('task', 'id'), day)}) as held
      where ${matching}
    )
    select ${selected},
      count(*)::int as tasks,
      (count(*) filter (where e.state in ('DONE', 'DONE_LATE')))::int as done,
      (count(*) filter (where e.state = 'DONE_LATE'))::int as done_late,
      (count(*) filter (where e.state = 'OVERDUE'))::int as overdue,
      (count(*) filter (where e.state = 'OPEN'))::int as open,
      coalesce(sum(e.planned_activities), 0)::int as planned_activities,
      coalesce(sum(e.activities), 0)::int as activities,
      coalesce(sum(e.planned_people), 0)::int as planned_people,
      coalesce(sum(e.people), 0)::int as people
    from entries as e
    group by ${sets}
  `;
  return placed(grouped, groupBy, 'tasks');
}

const planBreakdown: Derived = {
  name: 'PlanBreakdown',
  columns: { ...countColumns, ...keyColumns },
  source: breakDown,
  orderBy: ['position'],
};

builder.queryField('planBreakdown', (t) =>
  t.kyselyField({
    type: PlanBreakdown,
    planned: derivedField(planBreakdown),
    description:
      'Planned against done, by one or two dimensions; without any, the total alone. A task is done when it has a done date; its activities are those that are linked with it.',
    args: {
      groupBy: t.arg({ type: [PlanDimension], required: true, description: 'Two dimensions at most.' }),
      filter: t.arg({ type: planTaskFilter.ref, required: false, description: 'Which tasks.' }),
      asOf: t.arg({
        type: 'Date',
        required: false,
        description:
          'The day that is looked from: what was done or held after it is not done yet; today (Asia/Ho_Chi_Minh) where it is not given.',
      }),
    },
  }),
);
