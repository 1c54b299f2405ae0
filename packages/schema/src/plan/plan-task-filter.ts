import { column, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { ActivityKind } from '../activity/activity-enums.ts';
import { activityFilter } from '../activity/activity-filter.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, DecimalFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { projectFilter } from '../project/project-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { planFilter } from './plan-filter.ts';
import { comparingState } from './plan-task-state-filter.ts';

export const planTaskFilter = builder.kyselyFilter('PlanTaskFilter', 'Which tasks.', () => ({
  id: comparingNodeId('PlanTask', 'id', 'Its node id.'),
  year: comparing(
    IntFilter,
    (alias) => sql`(select own.year from plan as own where own.id = ${column(alias, 'plan_id')})`,
    'The year that its plan is for.',
  ),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  titleEn: comparing(TextFilter, 'title_en', 'Its English title.'),
  state: comparingState,
  leadId: comparingNodeId('Organisation', 'lead_id', 'Node id of the body in charge, or whether none is.'),
  startsOn: comparing(DateFilter, 'starts_on', 'Its first day.'),
  dueOn: comparing(DateFilter, 'due_on', 'The last day by which it is to be done.'),
  doneOn: comparing(DateFilter, 'done_on', 'The day on which it was done.'),
  activityKind: comparing(ActivityKind.filter, 'activity_kind', 'The kind of activities that it plans.'),
  plannedActivities: comparing(IntFilter, 'planned_activities', 'How many activities it plans.'),
  plannedVnd: comparing(DecimalFilter, 'planned_vnd', 'What it is to raise, in VND.'),
  sector: comparing(CodeFilter, 'sector_code', 'The province’s sector that it is for, by code.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  plan: builder.kyselyRelationFilter('plan_task', 'plan', () => planFilter, 'The plan that it is part of.'),
  lead: builder.kyselyRelationFilter('plan_task', 'lead', () => organisationFilter, 'The body in charge.'),
  coordinators: builder.kyselyRelationFilter(
    'plan_task',
    'coordinators',
    () => organisationFilter,
    'The bodies that work with it.',
  ),
  activities: builder.kyselyRelationFilter(
    'plan_task',
    'activities',
    () => activityFilter,
    'The activities that carry it out.',
  ),
  projects: builder.kyselyRelationFilter(
    'plan_task',
    'projects',
    () => projectFilter,
    'The projects that serve it.',
  ),
}));
