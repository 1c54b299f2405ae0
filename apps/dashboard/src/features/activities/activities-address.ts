import { address, type Query } from '../../list/address.ts';
import { activityRowsHref } from '../../record/hrefs.ts';
import { activityFilterPart } from '../activity-rows/activity-filter.ts';

export const ACTIVITIES_PATH = '/activities';

export const ACTIVITY_VIEWS = ['calendar', 'list', 'map'] as const;

export type ActivityView = (typeof ACTIVITY_VIEWS)[number];

/** The view that the address names; the calendar where it names none. */
export function readActivityView(query: Query): ActivityView {
  return ACTIVITY_VIEWS.find((view) => view === query.view) ?? 'calendar';
}

type Change = Readonly<Record<string, string | null>>;

/** The page, changed. */
export function activitiesHref(query: Query, change: Change): string {
  return address(ACTIVITIES_PATH, query, change);
}

/** The rows behind a figure of the page: under the page's filter, changed. */
export function rowsHref(query: Query, change: Change = {}): string {
  return activityRowsHref({ ...activityFilterPart(query), ...change });
}
