import { expect, it } from 'vitest';
import type { PlanTaskDetailFragment } from '../../api/generated/graphql.ts';
import { taskGroups } from './task-groups.ts';

function task(position: number, more: Partial<PlanTaskDetailFragment>): PlanTaskDetailFragment {
  return {
    id: `k${position}`,
    viewerCanEdit: false,
    position,
    title: 'Nhiệm vụ',
    titleEn: 'Task',
    startsOn: null,
    dueOn: null,
    doneOn: null,
    state: 'OPEN',
    activityKind: null,
    plannedActivities: null,
    plannedPeople: null,
    plannedVnd: null,
    activityCount: 0,
    provenance: 'ENTERED',
    lead: null,
    coordinators: [],
    sector: null,
    activities: { totalCount: 0, nodes: [] },
    projects: { totalCount: 0, nodes: [] },
    ...more,
  };
}

const body = (id: string) => ({ id, name: id, nameEn: id, provenance: 'ENTERED' }) as const;
const tasks = [
  task(1, { dueOn: '2026-12-15', lead: body('union'), state: 'DONE' }),
  task(2, { dueOn: '2026-03-31' }),
  task(3, { lead: body('department'), state: 'OVERDUE' }),
  task(4, { dueOn: '2026-01-01', lead: body('union'), state: 'DONE_LATE' }),
];

it('puts every task under one body, in the order of the plan, what is not stated last', () => {
  expect(taskGroups(tasks, 'body').map(({ key, tasks, done }) => [key, tasks.length, done])).toEqual([
    ['union', 2, 2],
    ['department', 1, 0],
    [null, 1, 0],
  ]);
});

it('puts every task under the quarter that it is due in, in the order of time', () => {
  expect(taskGroups(tasks, 'quarter').map(({ key, tasks }) => [key, tasks.length])).toEqual([
    ['2026-1', 2],
    ['2026-4', 1],
    [null, 1],
  ]);
});
