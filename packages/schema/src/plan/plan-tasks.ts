import { by, column } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { PlanTask } from '../node/node-types.ts';
import { planTaskFilter } from './plan-task-filter.ts';

export const planTasks = builder.kyselyList('plan_task', {
  name: 'PlanTask',
  filter: planTaskFilter,
  orderFields: {
    YEAR: {
      type: 'int4',
      column: (alias) => sql`(select own.year from plan as own where own.id = ${column(alias, 'plan_id')})`,
      description: 'By the year of its plan.',
    },
    POSITION: { type: 'int4', column: 'position', description: 'By its place in its plan.' },
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
    DUE_ON: { type: 'date', column: 'due_on', description: 'By the day on which it is due.' },
    DONE_ON: { type: 'date', column: 'done_on', description: 'By the day on which it was done.' },
    LEAD: {
      type: 'text',
      column: (alias) =>
        sql`(select body.search_name from organisation as body where body.id = ${column(alias, 'lead_id')})`,
      description: 'By the Vietnamese name of the body in charge.',
    },
  },
  defaultOrder: [by('YEAR', 'DESC'), by('POSITION')],
  search: 'search_text',
  node: PlanTask,
});

builder.queryField('planTasks', (t) =>
  t.kyselyConnection({
    list: planTasks,
    description:
      'The tasks of the annual plans. Under the filter of a `planBreakdown` they are the rows behind its figures.',
  }),
);
