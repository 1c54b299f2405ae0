import { graphql } from '../../api/generated/gql.ts';

export const DELETED_RECORDS = graphql(`
  query DeletedRecords($first: Int, $after: String, $last: Int, $before: String) {
    deletedRecords(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        typename
        label
        labelEn
        change {
          ...ChangeHead
        }
      }
    }
  }
`);
