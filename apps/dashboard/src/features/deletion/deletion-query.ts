import { graphql } from '../../api/generated/gql.ts';

/** What is to be deleted, in the version that its reader sees. */
export const RECORD_TO_DELETE = graphql(`
  query RecordToDelete($id: ID!) {
    node(id: $id) {
      ...NamedRecord
      ...Deletable
    }
  }
`);

graphql(`
  fragment Deletable on Node {
    __typename
    id
    ... on Project {
      version
      viewerCanDelete
    }
    ... on Organisation {
      version
      viewerCanDelete
    }
    ... on Transaction {
      version
      viewerCanDelete
    }
    ... on Activity {
      version
      viewerCanDelete
    }
    ... on Twinning {
      version
      viewerCanDelete
    }
    ... on LegalDocument {
      version
      viewerCanDelete
    }
    ... on Plan {
      version
      viewerCanDelete
    }
    ... on PlanTask {
      version
      viewerCanDelete
    }
    ... on StatisticalRecord {
      version
      viewerCanDelete
    }
    ... on Source {
      version
      viewerCanDelete
    }
    ... on ExchangeRate {
      version
      viewerCanDelete
    }
  }
`);

graphql(`
  fragment Deletion on DeletePayload {
    __typename
    ... on RecordInUse {
      referrers {
        typename
        field
        count
        examples {
          ...NamedRecord
        }
      }
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
