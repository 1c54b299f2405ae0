import { graphql } from '../../api/generated/gql.ts';

export const DOCUMENTS = graphql(`
  query Documents(
    $filter: LegalDocumentFilter
    $search: String
    $provenance: ProvenanceFilter
    $orderBy: [LegalDocumentOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    legalDocuments(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...DocumentRow
      }
    }
    all: legalDocuments(filter: { provenance: $provenance }, first: 100) {
      nodes {
        id
        kind
        issuedOn
        issuer {
          id
          name
          nameEn
        }
      }
    }
  }
`);

graphql(`
  fragment DocumentBox on LegalDocument {
    id
    number
    title
    titleEn
    issuedOn
    provenance
    issuer {
      id
      name
      nameEn
    }
  }
`);

graphql(`
  fragment DocumentRow on LegalDocument {
    ...DocumentBox
    kind
    carriesOut {
      ...DocumentBox
    }
    carriedOutBy {
      ...DocumentBox
    }
  }
`);
