import type { ActivitiesQuery } from '../../api/generated/graphql.ts';

/** How many of the activities have no first day, and so no place in a calendar. */
export function undatedOf({ year }: Pick<ActivitiesQuery, 'year'>): number {
  return year.rows.find(({ keys: [key] }) => key?.id == null)?.activities ?? 0;
}

/** The years in which activities begin, the latest first. */
export function datedYears({ year }: Pick<ActivitiesQuery, 'year'>): readonly number[] {
  return year.rows
    .flatMap(({ keys: [key] }) => (key?.id == null ? [] : [Number(key.id)]))
    .toSorted((a, b) => b - a);
}
