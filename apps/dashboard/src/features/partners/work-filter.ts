import type { OrganisationFilter, ProjectFilter } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { daysOf, type Period, readPeriod } from '../../list/period.ts';

/** Projects that run at some time in the period; one without an end has not ended. */
function ran(period: Period): readonly ProjectFilter[] {
  const { gte, lt } = daysOf(period);
  return [
    ...(lt === undefined ? [] : [{ startDate: { lt } }]),
    ...(gte === undefined ? [] : [{ or: [{ endDate: { gte } }, { endDate: { isNull: true } }] }]),
  ];
}

/** The sector and the ground of which the address speaks. */
function worked({ sector, place }: Query): readonly ProjectFilter[] {
  return [
    ...(sector === undefined ? [] : [{ sectors: { some: { provinceSector: { eq: sector } } } }]),
    ...(place === undefined ? [] : [{ enteredPlaces: { some: { ground: { eq: place } } } }]),
  ];
}

/** The projects that the address speaks of: in the sector, on the ground, and running in the period. */
export function workFilter(query: Query): readonly ProjectFilter[] {
  const period = readPeriod(query);
  return [...worked(query), ...(period === null ? [] : ran(period))];
}

/**
 * Organisations by what they do. Where the address names a sector or a place: with such a project, running in the
 * period. Else, in a period, all that are active in it: they gave, met somebody, or take part in a project that ran.
 */
export function activeFilter(query: Query): OrganisationFilter | null {
  const period = readPeriod(query);
  const inProject = { projects: { some: { and: [...workFilter(query)] } } };
  if (worked(query).length > 0) return inProject;
  if (period === null) return null;
  const days = daysOf(period);
  return {
    or: [
      { transactions: { some: { valueDate: days } } },
      { activities: { some: { startDate: days } } },
      inProject,
    ],
  };
}
