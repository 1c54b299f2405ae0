import { graphql } from '../../api/generated/gql.ts';

export const LEGAL_DOCUMENT_TO_EDIT = graphql(`
  query LegalDocumentToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on LegalDocument {
        id
        version
        viewerCanEdit
        kind
        number
        issuedOn
        title
        titleEn
        effectiveFrom
        effectiveTo
        issuer {
          id
          name
          nameEn
        }
        carriesOut {
          id
          title
          titleEn
        }
      }
    }
  }
`);

export const CREATE_LEGAL_DOCUMENT = graphql(`
  mutation CreateLegalDocument($input: CreateLegalDocumentInput!) {
    answer: createLegalDocument(input: $input) {
      ...LegalDocumentWriting
    }
  }
`);

export const UPDATE_LEGAL_DOCUMENT = graphql(`
  mutation UpdateLegalDocument($input: UpdateLegalDocumentInput!) {
    answer: updateLegalDocument(input: $input) {
      ...LegalDocumentWriting
    }
  }
`);

graphql(`
  fragment LegalDocumentWriting on WriteLegalDocumentPayload {
    __typename
    ... on LegalDocumentWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
