import type { ProjectOrderField, ProjectsExportQueryVariables } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { type Order, readOrder } from '../../list/order.ts';
import type { Reader } from '../../reader/reader.ts';
import { PROJECT_ORDERS, projectFilter } from './project-filter.ts';

export function readProjectOrder(query: Query): Order<ProjectOrderField> {
  return readOrder(query, PROJECT_ORDERS, { field: 'START_DATE', direction: 'DESC' });
}

/** Which projects the address asks for, and in which order; the page and its export share it. */
export function projectListVariables(
  query: Query,
  reader: Pick<Reader, 'provenance'>,
): ProjectsExportQueryVariables {
  return {
    filter: projectFilter(query, reader),
    search: query.q,
    orderBy: [{ ...readProjectOrder(query), nulls: 'LAST' }],
  };
}
