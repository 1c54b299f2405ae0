import { graphql } from '../../api/generated/gql.ts';

export const PROJECTS = graphql(`
  query Projects(
    $filter: ProjectFilter
    $search: String
    $orderBy: [ProjectOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      viewerCanWrite
    }
    projects(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      committed {
        vnd
        atLeast
        estimated
      }
      disbursed {
        vnd
        atLeast
        estimated
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProjectRow
      }
    }
  }
`);
