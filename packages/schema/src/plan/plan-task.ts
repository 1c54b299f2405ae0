import { sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import { ActivityKind } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { projects } from '../project/projects.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { PlanTaskState } from './plan-enums.ts';
import { dayAskedFor, heldFor, stateOf } from './plan-task-state-sql.ts';

const today = 'today (Asia/Ho_Chi_Minh) where it is not given.';

builder.kyselyNode('plan_task', {
  name: 'PlanTask',
  description: 'One task of an annual plan: what is to be done, by whom, until when.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    plan: t.relation('plan', { description: 'The plan that it is part of.' }),
    position: t.exposeInt('position', { description: 'Its place in the plan, from 1.' }),
    title: t.exposeString('title', { description: 'What is to be done, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What is to be done, in English.' }),
    lead: t.relation('lead', { description: 'The local body in charge.' }),
    coordinators: t.relation('coordinators', { description: 'The bodies that work with it.' }),
    startsOn: t.expose('starts_on', { type: 'Date', nullable: true, description: 'The first day.' }),
    dueOn: t.expose('due_on', {
      type: 'Date',
      nullable: true,
      description: 'The last day by which it is to be done.',
    }),
    doneOn: t.expose('done_on', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was done, as the body in charge reported; null while it is not.',
    }),
    state: t.expression({
      type: PlanTaskState.ref,
      args: { asOf: t.arg({ type: 'Date', required: false, description: `The day; ${today}` }) },
      column: { type: 'text', nullable: false },
      expression: (rows, argument) =>
        stateOf((name) => rows.column(name), dayAskedFor(argument.member('asOf'))),
      description: 'Where it stands on a day.',
    }),
    activityKind: t.expose('activity_kind', {
      type: ActivityKind.ref,
      nullable: true,
      description: 'The kind of activities that it plans.',
    }),
    plannedActivities: t.exposeInt('planned_activities', {
      nullable: true,
      description: 'How many activities it plans; null if not stated.',
    }),
    plannedPeople: t.exposeInt('planned_people', {
      nullable: true,
      description: 'How many visits by people it plans; null if not stated.',
    }),
    plannedVnd: t.expose('planned_vnd', {
      type: 'Decimal',
      nullable: true,
      description: 'What it is to raise, in VND; null if not stated.',
    }),
    sector: t.relation('sector', { description: 'The province’s sector that it is for.' }),
    activityCount: t.expression({
      type: 'Int',
      args: { asOf: t.arg({ type: 'Date', required: false, description: `The day; ${today}` }) },
      column: { type: 'int4', nullable: false },
      expression: (rows, argument) =>
        sql`(select done.activities from (${heldFor(rows.column('id'), dayAskedFor(argument.member('asOf')))}) as done)`,
      description: 'How many of the activities that carry it out had begun by a day.',
    }),
    activities: t.relatedConnection('activities', {
      list: activities,
      description: 'The activities that carry it out. An activity carries out one task at most.',
    }),
    projects: t.relatedConnection('projects', {
      list: projects,
      description: 'The projects that serve it. A project may serve tasks of several years.',
    }),
    attachments: t.relation('attachments', { description: 'The files that belong to it, the first first.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'plan_task'),
    ...editable(t),
  }),
});
