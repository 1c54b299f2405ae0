import type {
  ProjectFilter,
  ProjectOrderField,
  ProjectStatus,
  Provenance,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

export const PROJECTS_PATH = '/projects';

export const PROJECT_ORDERS: readonly ProjectOrderField[] = [
  'CODE',
  'TITLE',
  'STATUS',
  'START_DATE',
  'END_DATE',
  'COMMITTED',
  'DISBURSED',
];

/** Projects that run at some time in the year: begun before its end, and not ended before its beginning. */
function during(year: string): ProjectFilter[] {
  const number = Number.parseInt(year, 10);
  return [
    { startDate: { lt: `${number + 1}-01-01` } },
    { or: [{ endDate: { gte: `${number}-01-01` } }, { endDate: { isNull: true } }] },
  ];
}

/** Records under a sector of the province, whichever DAC code they carry. */
function inSector(code: string): ProjectFilter {
  return { sectors: { some: { provinceSector: { eq: code } } } };
}

const NOT_DISBURSED: ProjectFilter = {
  transactions: { some: { kind: { eq: 'COMMITMENT' } }, none: { kind: { eq: 'DISBURSEMENT' } } },
};

/** What the address narrows the list to. */
export function projectFilter(query: Query, reader: Pick<Reader, 'provenance'>): ProjectFilter {
  const conditions: ProjectFilter[] = [];
  if (query.sector !== undefined) conditions.push(inSector(query.sector));
  if (query.commune !== undefined) conditions.push({ places: { some: { unitId: { eq: query.commune } } } });
  if (query.country !== undefined)
    conditions.push({ partners: { some: { country: { eq: query.country } } } });
  if (query.partner !== undefined) conditions.push({ partners: { some: { id: { eq: query.partner } } } });
  if (query.year !== undefined) conditions.push(...during(query.year));
  if (query.gap === 'disbursement') conditions.push(NOT_DISBURSED);
  const own = query.provenance === undefined ? undefined : { eq: query.provenance as Provenance };
  if (own !== undefined) conditions.push({ provenance: own });
  return {
    provenance: reader.provenance,
    status: query.status === undefined ? undefined : { eq: query.status as ProjectStatus },
    and: conditions.length === 0 ? undefined : conditions,
  };
}
