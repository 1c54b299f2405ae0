import { graphql } from '../../api/generated/gql.ts';

export const LEGAL_DOCUMENT = graphql(`
  query LegalDocumentPage($id: ID!) {
    legalDocuments(filter: { id: { eq: $id } }, first: 1) {
      nodes {
        ...DocumentRow
        viewerCanEdit
        viewerCanDelete
        effectiveFrom
        effectiveTo
        carriesOut {
          carriesOut {
            ...DocumentBox
          }
        }
        carriedOutBy {
          carriedOutBy {
            ...DocumentBox
          }
        }
        plans {
          id
          year
          title
          titleEn
          status
          provenance
        }
        source {
          ...SourceNote
        }
      }
    }
  }
`);
