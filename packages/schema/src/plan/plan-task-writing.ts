import { ActivityKind } from '../activity/activity-enums.ts';
import { PlanTask } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { decimal, wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { listPart } from '../write/writable-part.ts';
import { type Completion, writableRecord } from '../write/writable-record.ts';

const coordinators = listPart('plan_task_coordinator', {
  owner: 'plan_task_id',
  max: 50,
  description: 'The bodies that work with the one in charge.',
  field: reference('organisation_id', 'Organisation', { required: true, description: 'Who works with it.' }),
});

const activities = listPart('plan_task_activity', {
  owner: 'plan_task_id',
  max: 500,
  description: 'The activities that carry it out. An activity carries out one task at most.',
  field: reference('activity_id', 'Activity', { required: true, description: 'What carries it out.' }),
});

const projects = listPart('plan_task_project', {
  owner: 'plan_task_id',
  max: 500,
  description: 'The projects that serve it.',
  field: reference('project_id', 'Project', { required: true, description: 'What serves it.' }),
});

/** A task without a place comes after the others of its plan; of several made at once, one after another. */
const placeInPlan: Completion<'plan_task'> = async ({ db, row: { plan_id, position } }) => {
  if (position !== undefined || plan_id === undefined) return {};
  await db.selectFrom('plan').select('id').where('id', '=', plan_id).forNoKeyUpdate().execute();
  const { next } = await db
    .selectFrom('plan_task')
    .select(({ fn }) => fn.max('position').as('next'))
    .where('plan_id', '=', plan_id)
    .executeTakeFirstOrThrow();
  return { position: (next ?? 0) + 1 };
};

/** What can be written of a task of a plan. */
export const planTaskWriting = writableRecord('plan_task', {
  typename: 'PlanTask',
  noun: 'a task',
  fields: {
    plan: reference('plan_id', 'Plan', { required: true, description: 'The plan that it is part of.' }),
    position: wholeNumber('position', {
      filled: true,
      min: 1,
      max: 10_000,
      description: 'Its place in the plan, from 1; after the others unless told.',
    }),
    title: text('title', { required: true, max: 1_000, description: 'What is to be done, in Vietnamese.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 1_000,
      description: 'What is to be done, in English; the Vietnamese where none is given.',
    }),
    lead: reference('lead_id', 'Organisation', { description: 'The local body in charge.' }),
    startsOn: day('starts_on', { description: 'The first day.' }),
    dueOn: day('due_on', { description: 'The last day by which it is to be done, not before the first.' }),
    doneOn: day('done_on', { description: 'The day on which it was done, not before the first.' }),
    activityKind: choice('activity_kind', ActivityKind, {
      description: 'The kind of activities that it plans.',
    }),
    plannedActivities: wholeNumber('planned_activities', {
      min: 1,
      max: 1_000_000,
      description: 'How many activities it plans.',
    }),
    plannedPeople: wholeNumber('planned_people', {
      min: 1,
      max: 100_000_000,
      description: 'How many visits by people it plans.',
    }),
    plannedVnd: decimal('planned_vnd', {
      digits: 20,
      decimals: 0,
      description: 'What it is to raise, in VND.',
    }),
    sector: reference('sector_code', 'Sector', { description: 'The province’s sector that it is for.' }),
    source,
  },
  parts: { coordinators, activities, projects },
  rules: [
    notBefore({ start: 'starts_on', end: 'due_on', field: 'dueOn' }),
    notBefore({ start: 'starts_on', end: 'done_on', field: 'doneOn' }),
  ],
  complete: placeInPlan,
});

declareWriting(planTaskWriting, PlanTask);
