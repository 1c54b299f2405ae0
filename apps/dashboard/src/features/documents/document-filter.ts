import type {
  LegalDocumentFilter,
  LegalDocumentKind,
  LegalDocumentOrderField,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

export const LIBRARY_PATH = '/library';

export const DOCUMENT_ORDERS: readonly LegalDocumentOrderField[] = ['ISSUED_ON', 'NUMBER', 'TITLE', 'KIND'];

/** The filter that an address names; a code that does not exist is refused by the API. */
export function documentFilter(query: Query, reader: Pick<Reader, 'provenance'>): LegalDocumentFilter {
  const { kind, issuer, year } = query;
  return {
    provenance: reader.provenance,
    kind: kind === undefined ? undefined : { eq: kind as LegalDocumentKind },
    issuer: issuer === undefined ? undefined : { id: { eq: issuer } },
    issuedOn: year === undefined ? undefined : within(Number.parseInt(year, 10)),
  };
}

/** The days of a year; what is no year becomes a day that the API refuses by name. */
function within(year: number): LegalDocumentFilter['issuedOn'] {
  return { gte: `${year}-01-01`, lt: `${year + 1}-01-01` };
}
