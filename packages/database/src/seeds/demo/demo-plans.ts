import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { publishedOrganisation } from '../published/organisations.ts';
import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { inventedLegalDocument } from './demo-legal-documents.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';
import type { AnnualPlan, AnnualTask } from './plan-annual-plans.ts';

const MILLION = 1_000_000;

function planId(year: number): string {
  return seedId('plan', `demo/${year}`);
}

function taskId(year: number, { template }: AnnualTask): string {
  return seedId('plan_task', `demo/${year}/${template.key}`);
}

/** The annual plans with their tasks, and what carries these out. */
export function demoPlanTables(plans: readonly AnnualPlan[]): readonly SeedTable[] {
  const tasks = plans.flatMap(({ year, tasks }) =>
    tasks.map((task) => ({ ...task, id: taskId(year, task) })),
  );
  return [
    records('plan', ['id'], plans.map(planRow)),
    records(
      'plan_task',
      ['id'],
      plans.flatMap(({ year, tasks }) => tasks.map((task, index) => taskRow(year, task, index + 1))),
    ),
    parts(
      'plan_task_coordinator',
      'plan_task_id',
      ['plan_task_id', 'organisation_id'],
      tasks.flatMap(({ id, coordinators }) =>
        coordinators.map((body) => ({ plan_task_id: id, organisation_id: body })),
      ),
    ),
    parts(
      'plan_task_activity',
      'plan_task_id',
      ['plan_task_id', 'activity_id'],
      tasks.flatMap(({ id, activities }) =>
        activities.map((activity) => ({ plan_task_id: id, activity_id: activity })),
      ),
    ),
    parts(
      'plan_task_project',
      'plan_task_id',
      ['plan_task_id', 'project_id'],
      tasks.flatMap(({ id, projects }) =>
        projects.map((project) => ({ plan_task_id: id, project_id: project })),
      ),
    ),
  ];
}

function planRow({ year, status, document }: AnnualPlan): Insertable<DB['plan']> {
  return {
    id: planId(year),
    year,
    title: marked(`Kế hoạch công tác đối ngoại năm ${year}`),
    title_en: markedEn(`External affairs plan for ${year}`),
    status,
    issuer_id: publishedOrganisation('peoples-committee'),
    legal_document_id: document === null ? null : inventedLegalDocument(document),
    period_from: `${year}-01-01`,
    period_to: `${year + 1}-01-01`,
    ...invented('plans'),
  };
}

function taskRow(year: number, task: AnnualTask, position: number): Insertable<DB['plan_task']> {
  const { template } = task;
  return {
    id: taskId(year, task),
    plan_id: planId(year),
    position,
    title: marked(template.title),
    title_en: markedEn(template.titleEn),
    lead_id: task.lead,
    starts_on: task.start,
    due_on: task.due,
    done_on: task.done,
    activity_kind: template.kind ?? null,
    planned_activities: template.activities ?? null,
    planned_people: template.people ?? null,
    planned_vnd: template.millions === undefined ? null : String(template.millions * MILLION),
    sector_code: template.sector ?? null,
    ...invented('plans'),
  };
}
