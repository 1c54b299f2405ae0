import { graphql } from '../../api/generated/gql.ts';
import { DOCUMENT_ORDERS, documentFilter, LIBRARY_PATH } from '../../features/documents/document-filter.ts';
import { readOrder } from '../../list/order.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query DocumentsExport($filter: LegalDocumentFilter, $search: String, $orderBy: [LegalDocumentOrder!]) {
    legalDocuments(filter: $filter, search: $search, orderBy: $orderBy) {
      nodes {
        number
        kind
        title
        titleEn
        issuedOn
        issuer {
          name
          nameEn
        }
        effectiveFrom
        effectiveTo
        carriesOut {
          number
        }
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

/** What carries a document out says so in its own row: here it would name demo documents where they are hidden. */
export const DOCUMENTS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('library.documents'),
  page: LIBRARY_PATH,
  variables: (query, reader) => ({
    filter: documentFilter(query, reader),
    search: query.q,
    orderBy: [readOrder(query, DOCUMENT_ORDERS, { field: 'ISSUED_ON', direction: 'DESC' })],
  }),
  columns: (_query, reader) => {
    const { text, date, named, titled, word, origin } = columnsFor(reader);
    return [
      text('documentNumber', 'number'),
      word('kind', 'kind', 'legalDocumentKind'),
      text('kindCode', 'kind'),
      titled('title', ''),
      named('issuer', 'issuer.'),
      date('issuedOn', 'issuedOn'),
      date('effectiveFrom', 'effectiveFrom'),
      date('effectiveTo', 'effectiveTo'),
      text('carriesOut', 'carriesOut.number'),
      ...origin(''),
    ];
  },
};
