import type { PlanTaskDetailFragment } from '../../api/generated/graphql.ts';

export type Grouping = 'body' | 'quarter';

/** What the tasks of a page stand under: the bodies in charge, unless the address says quarters. */
export function readGrouping(query: { readonly group?: string }): Grouping {
  return query.group === 'quarter' ? 'quarter' : 'body';
}

export interface TaskGroup {
  /** The body's node id, or the quarter of the year that tasks are due in; null where it is not stated. */
  readonly key: string | null;
  readonly tasks: readonly PlanTaskDetailFragment[];
  readonly done: number;
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The tasks of a plan under what they share; bodies in the order of the plan, quarters in that of time, what is not stated last. */
export function taskGroups(
  tasks: readonly PlanTaskDetailFragment[],
  grouping: Grouping,
): readonly TaskGroup[] {
  const keyOf = ({ lead, dueOn }: PlanTaskDetailFragment) =>
    grouping === 'body' ? (lead?.id ?? null) : dueOn === null ? null : quarterOf(dueOn);
  const groups = [...Map.groupBy(tasks, keyOf)].map(([key, members]) => ({
    key,
    tasks: members,
    done: members.filter(({ state }) => state === 'DONE' || state === 'DONE_LATE').length,
  }));
  const stated = groups.filter(({ key }) => key !== null);
  if (grouping === 'quarter') stated.sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  return [...stated, ...groups.filter(({ key }) => key === null)];
}
