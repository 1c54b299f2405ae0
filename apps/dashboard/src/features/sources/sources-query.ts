import { graphql } from '../../api/generated/gql.ts';

export const SOURCES = graphql(`
  query Sources($filter: SourceFilter, $first: Int, $after: String, $last: Int, $before: String) {
    sources(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        viewerCanEdit
        ...SourceNote
      }
    }
  }
`);
