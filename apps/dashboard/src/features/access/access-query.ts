import { graphql } from '../../api/generated/gql.ts';

export const ACCESSES = graphql(`
  query Accesses($filter: AccessEventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    accessEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          kind
          personName
          operation
          subject
          rowCount
          happenedAt
        }
      }
    }
  }
`);
