import type { ColorToken } from '@nhipcau/charts';
import type { PlanFiguresFragment, PlanTaskState } from '../../api/generated/graphql.ts';

/** The states of a task in the order of their bars, each with its colour. */
export const TASK_STATES: readonly (readonly [PlanTaskState, ColorToken])[] = [
  ['DONE', '--positive'],
  ['DONE_LATE', '--warning'],
  ['OPEN', '--not-stated'],
  ['OVERDUE', '--negative'],
];

/** How many tasks are in a state. */
export function inState(figures: PlanFiguresFragment, state: PlanTaskState): number {
  switch (state) {
    case 'DONE':
      return figures.done - figures.doneLate;
    case 'DONE_LATE':
      return figures.doneLate;
    case 'OVERDUE':
      return figures.overdue;
    case 'OPEN':
      return figures.open;
  }
}
