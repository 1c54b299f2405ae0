import type { PartnersExportQueryVariables } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { partnerFilter, partnerOrder, withKind } from './partner-filter.ts';

/** Which partners the address asks for, and in which order; the page and its export share it. */
export function partnerListVariables(
  query: Query,
  reader: Pick<Reader, 'language' | 'provenance'>,
): PartnersExportQueryVariables {
  return {
    filter: withKind(partnerFilter(query, reader), query),
    search: query.q,
    orderBy: partnerOrder(query, reader),
  };
}
