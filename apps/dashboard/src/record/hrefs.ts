import { address } from '../list/address.ts';

/** `organisationId` is a node id; they are made of letters that stand in an address as they are. */
export function organisationHref(organisationId: string): string {
  return `/partners/${organisationId}`;
}

export function projectHref(code: string): string {
  return `/projects/${encodeURIComponent(code)}`;
}

/** The rows behind a figure of funding; the names are those that `funding-filter.ts` reads. */
export function fundingRowsHref(filter: Readonly<Record<string, string | null>>): string {
  return address('/funding/rows', {}, filter);
}

/** The rows behind a count of activities; the names are those that `activity-filter.ts` reads. */
export function activityRowsHref(filter: Readonly<Record<string, string | null>>): string {
  return address('/activities/rows', {}, filter);
}

/** The page of a legal document, by its node id. */
export function documentHref(documentId: string): string {
  return `/library/documents/${documentId}`;
}

/** A plan by its node id, whichever others its year has. */
export function planPage(plan: string): string {
  return address('/library/plans', {}, { plan });
}

/** The plan of a year, at one of its tasks where its place is given. */
export function planHref(year: number, position?: number): string {
  const href = address('/library/plans', {}, { year: String(year) });
  return position === undefined ? href : `${href}#task-${position}`;
}

/** Tasks of the plans, behind a figure; the names are those that `task-filter.ts` reads. */
export function planTasksHref(filter: Readonly<Record<string, string | null>>): string {
  return address('/library/plans/tasks', {}, filter);
}

/** The page of one activity; `activityId` is a node id. */
export function activityHref(activityId: string): string {
  return `/activities/${activityId}`;
}

/** The page of one twinning; `twinningId` is a node id. */
export function twinningHref(twinningId: string): string {
  return `/twinnings/${twinningId}`;
}

/** The page of an administrative unit. */
export function placeHref(unitId: string): string {
  return `/places/${encodeURIComponent(unitId)}`;
}

/** Where a record of whatever type is deleted, by its node id. */
export function deletionHref(id: string): string {
  return `/records/${id}/delete`;
}
