import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationOrderField,
  OrganisationSide,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { daysAfter, today } from '../../reader/today.ts';
import { NOTICE_DAYS } from '../../record/expiry.ts';

export const PARTNERS_PATH = '/partners';

export const PARTNER_ORDERS: readonly OrganisationOrderField[] = [
  'NAME',
  'KIND',
  'COUNTRY',
  'PROJECTS',
  'COMMITTED',
  'DISBURSED',
];

export function readSide(query: Query): OrganisationSide {
  return query.side === 'LOCAL' ? 'LOCAL' : 'PARTNER';
}

function expiring(day: string): OrganisationFilter['registrations'] {
  return { some: { expiresOn: { gte: day, lte: daysAfter(day, NOTICE_DAYS) } } };
}

/** What the address narrows the list to, but for the kind: under it, kinds are counted. */
export function partnerFilter(query: Query, reader: Pick<Reader, 'provenance'>): OrganisationFilter {
  return {
    side: query.papers === 'expiring' ? undefined : { eq: readSide(query) },
    registrations: query.papers === 'expiring' ? expiring(today()) : undefined,
    provenance: reader.provenance,
    country:
      query.country === undefined
        ? undefined
        : query.country === 'none'
          ? { isNull: true }
          : { eq: query.country },
  };
}

export function withKind(filter: OrganisationFilter, query: Query): OrganisationFilter {
  return query.kind === undefined ? filter : { ...filter, kind: { eq: query.kind as OrganisationKind } };
}
