import type { PlanHeadFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';

/** The plan that the address names by its id or its year; else that of this year, or the last one before it. */
export function chosenPlan(
  query: Query,
  plans: readonly PlanHeadFragment[],
  today: string,
): PlanHeadFragment | undefined {
  const current = Number(today.slice(0, 4));
  return (
    plans.find(({ id }) => id === query.plan) ??
    plans.find(({ year }) => `${year}` === query.year) ??
    plans.find(({ year }) => year <= current) ??
    plans[0]
  );
}

/** What the plan's tab changes in the address: its year, or its id where the year has several plans. */
export function planChoice({ id, year }: PlanHeadFragment, plans: readonly PlanHeadFragment[]) {
  const alone = plans.filter((other) => other.year === year).length === 1;
  return alone ? { year: `${year}`, plan: null } : { year: null, plan: id };
}
