import { graphql } from '../../api/generated/gql.ts';

export const STATISTICS = graphql(`
  query Statistics($filter: StatisticalRecordFilter, $first: Int, $after: String, $last: Int, $before: String) {
    statisticalRecords(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        title
        titleEn
        coversFrom
        coversTo
        activities
        people
        provenance
        viewerCanEdit
        amount {
          vnd
          atLeast
        }
        source {
          title
          titleEn
        }
      }
    }
  }
`);
