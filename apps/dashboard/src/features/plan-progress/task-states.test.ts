import { expect, it } from 'vitest';
import { inState, TASK_STATES } from './task-states.ts';

const figures = {
  tasks: 9,
  done: 5,
  doneLate: 2,
  overdue: 1,
  open: 3,
  plannedActivities: 0,
  activities: 0,
  plannedPeople: 0,
  people: 0,
};

it('shares all tasks out among the states', () => {
  const parts = TASK_STATES.map(([state]) => inState(figures, state));
  expect(parts).toEqual([3, 2, 3, 1]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figures.tasks);
});
