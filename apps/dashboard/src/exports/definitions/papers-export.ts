import { graphql } from '../../api/generated/gql.ts';
import { COORDINATION_PATHS } from '../../features/coordination/coordination-tabs.ts';
import { paperFilter, readWindow } from '../../features/coordination/papers/paper-windows.ts';
import { today } from '../../reader/today.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query PapersExport($filter: OrganisationRegistrationFilter, $orderBy: [OrganisationRegistrationOrder!]) {
    registrations(filter: $filter, orderBy: $orderBy) {
      nodes {
        organisation {
          name
          nameEn
          provenance
          source {
            title
            titleEn
          }
        }
        kind
        number
        issuedBy
        issuedOn
        expiresOn
      }
    }
  }
`);

export const PAPERS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('coordination.tabs.papers'),
  page: COORDINATION_PATHS.papers,
  variables: (query, reader) => {
    const window = readWindow(query);
    return {
      filter: paperFilter(window, today(), reader),
      orderBy: [{ field: 'EXPIRES_ON', direction: window === 'expired' ? 'DESC' : 'ASC' }],
    };
  },
  columns: (_query, reader) => {
    const { text, date, named, word, origin } = columnsFor(reader);
    return [
      named('name', 'organisation.'),
      word('kind', 'kind', 'registrationKind'),
      text('kindCode', 'kind'),
      text('documentNumber', 'number'),
      text('issuer', 'issuedBy'),
      date('issuedOn', 'issuedOn'),
      date('expiresOn', 'expiresOn'),
      ...origin('organisation.'),
    ];
  },
};
