import type { PlanYearsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';

/** The years that there are plans for, the latest first. */
export function planYears({ planBreakdown }: PlanYearsQuery): readonly number[] {
  return planBreakdown.rows.map(({ keys }) => Number(keys[0]?.id)).sort((a, b) => b - a);
}

/** The year in the address where there is a plan for it; else this year, or the latest one before it. */
export function chosenYear(query: Query, years: readonly number[], today: string): number | undefined {
  const wanted = Number(query.year);
  const current = Number(today.slice(0, 4));
  return years.find((year) => year === wanted) ?? years.find((year) => year <= current) ?? years[0];
}
