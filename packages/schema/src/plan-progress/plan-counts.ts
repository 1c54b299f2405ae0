import { type KeyColumns, keyColumns, keysOf } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import { PlanKey } from './plan-dimension.ts';

/** What is planned and what is done, of the tasks under a key or of all. */
export interface PlanCounts {
  readonly tasks: number;
  readonly done: number;
  readonly done_late: number;
  readonly overdue: number;
  readonly open: number;
  readonly planned_activities: number;
  readonly activities: number;
  readonly planned_people: number;
  readonly people: number;
}

const count = { type: 'int4', nullable: false } as const;

export const countColumns = {
  tasks: count,
  done: count,
  done_late: count,
  overdue: count,
  open: count,
  planned_activities: count,
  activities: count,
  planned_people: count,
  people: count,
} as const;

type Fields = Parameters<Parameters<typeof builder.kyselyValue<PlanCounts>>[1]['fields']>[0];

function countFields(t: Fields) {
  return {
    tasks: t.exposeInt('tasks', { description: 'How many tasks are planned.' }),
    done: t.exposeInt('done', { description: 'How many of them are done by the day, in time or late.' }),
    doneLate: t.exposeInt('done_late', { description: 'How many of those were done after they were due.' }),
    overdue: t.exposeInt('overdue', { description: 'How many were due before the day, and are not done.' }),
    open: t.exposeInt('open', { description: 'How many are not done, and not due before the day.' }),
    plannedActivities: t.exposeInt('planned_activities', {
      description: 'How many activities the tasks plan, as far as they say so.',
    }),
    activities: t.exposeInt('activities', {
      description: 'How many activities that carry out the tasks had begun by the day.',
    }),
    plannedPeople: t.exposeInt('planned_people', {
      description: 'How many visits by people the tasks plan, as far as they say so.',
    }),
    people: t.exposeInt('people', {
      description: 'Visits by people in those activities, as far as they were counted.',
    }),
  };
}

export const PlanTotal = builder.kyselyValue<PlanCounts>('PlanTotal', {
  description: 'All the rows of a breakdown together.',
  columns: countColumns,
  fields: countFields,
});

export const PlanRow = builder.kyselyValue<PlanCounts & KeyColumns>('PlanRow', {
  description: 'The tasks under one key of each dimension.',
  columns: { ...countColumns, ...keyColumns },
  fields: (t) => ({
    keys: t.values({
      type: [PlanKey],
      each: keysOf,
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
    }),
    ...countFields(t),
  }),
});
