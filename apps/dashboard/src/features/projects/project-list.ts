import type { ProjectsExportQueryVariables } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectFilter, projectOrder } from './project-filter.ts';

/** Which projects the address asks for, and in which order; the page and its export share it. */
export function projectListVariables(
  query: Query,
  reader: Pick<Reader, 'provenance' | 'language'>,
): ProjectsExportQueryVariables {
  return {
    filter: projectFilter(query, reader),
    search: query.q,
    orderBy: projectOrder(query, reader),
  };
}
