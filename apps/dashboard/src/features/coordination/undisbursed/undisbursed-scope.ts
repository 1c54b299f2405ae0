import type { ProjectFilter, UndisbursedAge, UndisbursedFilter } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';

export const AGES: readonly UndisbursedAge[] = [
  'UNDER_1_YEAR',
  'FROM_1_TO_2_YEARS',
  'FROM_2_TO_3_YEARS',
  'FROM_3_TO_5_YEARS',
  'OVER_5_YEARS',
  'NOT_STATED',
];

/** The day at whose end things stand so: the last of the year in the address, or today. */
export function readDay({ year }: Query, today: string): string {
  const last = year !== undefined && /^[12]\d{3}$/.test(year) ? `${year}-12-31` : today;
  return last < today ? last : today;
}

export function readAge({ age }: Query): UndisbursedAge | null {
  return AGES.find((each) => each === age) ?? null;
}

/** Which projects the address asks for, whatever the age. */
export function undisbursedFilter(
  query: Query,
  { provenance }: Pick<Reader, 'provenance'>,
): UndisbursedFilter {
  const project: ProjectFilter = {
    provenance,
    sectors: query.sector === undefined ? undefined : { some: { provinceSector: { eq: query.sector } } },
    partners: query.partner === undefined ? undefined : { some: { id: { eq: query.partner } } },
  };
  return Object.values(project).some((part) => part !== undefined) ? { project } : {};
}
