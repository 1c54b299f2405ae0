import { publishedOrganisation } from '../published/organisations.ts';
import { AS_OF, addDays, yearOf } from './calendar.ts';
import { PLAN_TASKS, type PlanTaskTemplate } from './data/plan-task-templates.ts';
import { activityId, type DemoActivity } from './demo-activity.ts';
import { localBody } from './demo-local-bodies.ts';
import type { DemoProject } from './demo-project.ts';
import { projectId } from './demo-projects.ts';
import { randomOf } from './random.ts';

/** An invented annual plan before it becomes rows. */
export interface AnnualPlan {
  readonly year: number;
  readonly status: 'DRAFT' | 'ISSUED' | 'CLOSED';
  /** The number of the invented document that issued it; null while it is in preparation. */
  readonly document: string | null;
  readonly tasks: readonly AnnualTask[];
}

/** One of its tasks, with what carries it out. */
export interface AnnualTask {
  readonly template: PlanTaskTemplate;
  readonly lead: string;
  readonly coordinators: readonly string[];
  readonly start: string;
  readonly due: string;
  readonly done: string | null;
  readonly activities: readonly string[];
  readonly projects: readonly string[];
}

const PLANS: readonly Omit<AnnualPlan, 'tasks'>[] = [
  { year: 2023, status: 'CLOSED', document: 'MH-11/KH-UBND' },
  { year: 2024, status: 'CLOSED', document: 'MH-12/KH-UBND' },
  { year: 2025, status: 'CLOSED', document: 'MH-13/KH-UBND' },
  { year: 2026, status: 'ISSUED', document: 'MH-14/KH-UBND' },
  { year: 2027, status: 'DRAFT', document: null },
];

const MOST_PROJECTS = 3;

/** The plans of the last years, of this one and, in preparation, of the next. */
export function planAnnualPlans(
  activities: readonly DemoActivity[],
  projects: readonly DemoProject[],
): readonly AnnualPlan[] {
  return PLANS.map((plan) => ({
    ...plan,
    tasks: PLAN_TASKS.filter(({ except }) => !except?.includes(plan.year)).map((template) =>
      taskOf(template, plan.year, activities, projects),
    ),
  }));
}

function taskOf(
  template: PlanTaskTemplate,
  year: number,
  activities: readonly DemoActivity[],
  projects: readonly DemoProject[],
): AnnualTask {
  const lead = bodyOf(template.lead);
  const due = `${year}-${template.due}`;
  const held = activities
    .filter((activity) => carriesOut(activity, template, lead, year))
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const supported = projects.filter((project) => serves(project, template, year)).slice(-MOST_PROJECTS);
  return {
    template,
    lead,
    coordinators: (template.with ?? []).map(bodyOf),
    start: `${year}-${template.from}`,
    due,
    done: template.kind === undefined ? doneByChance(template, year, due) : doneByEvents(template, held),
    activities: held.map(({ key }) => activityId(key)),
    projects: supported.map(({ code }) => projectId(code)),
  };
}

function bodyOf(key: string): string {
  return key.startsWith('demo/') ? localBody(key.slice('demo/'.length)).id : publishedOrganisation(key);
}

function carriesOut(activity: DemoActivity, template: PlanTaskTemplate, lead: string, year: number): boolean {
  return (
    activity.kind === template.kind &&
    activity.lead === lead &&
    (template.direction === undefined || activity.direction === template.direction) &&
    activity.start !== undefined &&
    yearOf(activity.start) === year &&
    `${year}-${template.from}` <= activity.start
  );
}

function serves(
  { template, start, end, status }: DemoProject,
  task: PlanTaskTemplate,
  year: number,
): boolean {
  const goesOn = yearOf(start) <= year && yearOf(end) >= year && start <= AS_OF;
  return task.sector === template.sector && goesOn && status !== 'CANCELLED';
}

/** A task of events is done a week after the last one that was planned, where as many were held. */
function doneByEvents({ activities = 1 }: PlanTaskTemplate, held: readonly DemoActivity[]): string | null {
  const last = held[activities - 1]?.start;
  if (last === undefined) return null;
  const reported = addDays(last, 7);
  return reported <= AS_OF ? reported : null;
}

/** Other tasks are done around their day, three in four; what lies after the day told from is not done yet. */
function doneByChance({ key }: PlanTaskTemplate, year: number, due: string): string | null {
  const random = randomOf(`plan task ${year} ${key}`);
  const day = addDays(due, random.integer(-40, 12));
  return random.chance(0.75) && day <= AS_OF ? day : null;
}
