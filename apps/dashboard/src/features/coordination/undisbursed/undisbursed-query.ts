import { graphql } from '../../../api/generated/gql.ts';

export const UNDISBURSED = graphql(`
  query UndisbursedRows(
    $asOf: Date!
    $filter: UndisbursedFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    undisbursed(asOf: $asOf, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        project {
          ...ProjectLink
        }
        committed {
          vnd
          atLeast
        }
        disbursed {
          vnd
        }
        undisbursed {
          vnd
          atLeast
        }
        firstCommitment
        age
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** Asked for at the same time, so that the database works on both at once. */
export const UNDISBURSED_SUMS = graphql(`
  query UndisbursedSums($asOf: Date!, $filter: UndisbursedFilter, $partners: [ID!]!) {
    chosen: nodes(ids: $partners) {
      __typename
      ... on Organisation {
        name
        nameEn
      }
    }
    all: undisbursedBreakdown(asOf: $asOf, filter: $filter) {
      rows {
        age
        projects
        amount {
          vnd
          atLeast
        }
      }
      total {
        projects
        amount {
          vnd
          atLeast
        }
      }
    }
    ...CoordinationOptions
  }
`);
