import { column, type FilterFields } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { PlanTaskState } from './plan-enums.ts';
import { dayAskedFor, stateOf } from './plan-task-state-sql.ts';

type FilterField = FilterFields[string];

const StateOnDay = builder.inputType('PlanTaskStateOnDay', {
  description: 'Compares the state of a task on a day.',
  fields: (t) => ({
    in: t.field({ type: [PlanTaskState.ref], required: true, description: 'One of these.' }),
    asOf: t.field({
      type: 'Date',
      required: false,
      description: 'The day; today (Asia/Ho_Chi_Minh) where it is not given.',
    }),
  }),
});

/** A filter's field for the state that a task has on a day. */
export const comparingState: FilterField = {
  // An input of this schema: the planner speaks of inputs of any schema.
  input: () => StateOnDay as never,
  description: 'Where it stands on a day.',
  compile: (_compilation, alias, value) => {
    const state = stateOf((name) => column(alias, name), dayAskedFor(value.member('asOf')));
    return sql<SqlBool>`${state} = any(${value.member('in').bind()}::text[])`;
  },
};
