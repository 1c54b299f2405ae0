import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationOrder,
  OrganisationOrderField,
  OrganisationSide,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { type Order, readOrder } from '../../list/order.ts';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { paperFilter } from './paper-state.ts';
import { activeFilter } from './work-filter.ts';

export const PARTNERS_PATH = '/partners';

/** In an address, what a record does not state. */
const NOT_STATED = 'none';

const PARTNER_ORDERS: readonly OrganisationOrderField[] = [
  'NAME',
  'KIND',
  'COUNTRY',
  'ACTIVE_SINCE',
  'PROJECTS',
  'COMMITTED',
  'DISBURSED',
  'NEXT_EXPIRY',
  'LAST_ACTIVITY',
];

export function readSide(query: Query): OrganisationSide {
  return query.side === 'LOCAL' ? 'LOCAL' : 'PARTNER';
}

/** The order that the address names; by name where it names none. */
export function readPartnerOrder(query: Query): Order<OrganisationOrderField> {
  return readOrder(query, PARTNER_ORDERS, { field: 'NAME', direction: 'ASC' });
}

/** The same order as the API takes it: names in the reader's language. */
export function partnerOrder(query: Query, { language }: Pick<Reader, 'language'>): OrganisationOrder[] {
  const { field, direction } = readPartnerOrder(query);
  return [{ field: field === 'NAME' && language === 'en' ? 'NAME_EN' : field, direction, nulls: 'LAST' }];
}

function seatFilter(seat: string): OrganisationFilter {
  return seat === NOT_STATED ? { not: { unit: {} } } : { unit: { unitId: { eq: seat } } };
}

/** What the address narrows the list to, but for the kind: under it, kinds are counted. */
export function partnerFilter(query: Query, reader: Pick<Reader, 'provenance'>): OrganisationFilter {
  const papers = query.papers === undefined ? null : paperFilter(query.papers, today());
  const conditions = [
    papers,
    query.seat === undefined ? null : seatFilter(query.seat),
    activeFilter(query),
  ].filter((condition) => condition !== null);
  return {
    side: query.papers === 'expiring' ? undefined : { eq: readSide(query) },
    provenance: reader.provenance,
    country:
      query.country === undefined
        ? undefined
        : query.country === NOT_STATED
          ? { isNull: true }
          : { eq: query.country },
    and: conditions.length === 0 ? undefined : conditions,
  };
}

export function withKind(filter: OrganisationFilter, query: Query): OrganisationFilter {
  return query.kind === undefined ? filter : { ...filter, kind: { eq: query.kind as OrganisationKind } };
}

/** The words of a search as conditions, where a list's own search cannot be asked. */
export function withWords(filter: OrganisationFilter, { q }: Query): OrganisationFilter {
  const words = q?.split(/\s+/).filter((word) => word !== '') ?? [];
  const named = words.map((word): OrganisationFilter => ({ text: { contains: word } }));
  return named.length === 0 ? filter : { and: [filter, ...named] };
}

/** The whole list of an address as one filter. */
export function wholeFilter(query: Query, reader: Pick<Reader, 'provenance'>): OrganisationFilter {
  return withWords(withKind(partnerFilter(query, reader), query), query);
}
