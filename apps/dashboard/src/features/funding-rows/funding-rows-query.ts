import { graphql } from '../../api/generated/gql.ts';

export const FUNDING_ROWS = graphql(`
  query FundingRows(
    $measure: FundingMeasure!
    $filter: FundingFilter
    $provenance: ProvenanceFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    fundingEntries(measure: $measure, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      total {
        amount {
          vnd
          atLeast
          estimated
        }
        unvalued
        transactions
        projects
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...FundingEntryRow
      }
    }
    sectors: fundingBreakdown(groupBy: [SECTOR], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    years: fundingBreakdown(groupBy: [YEAR], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    countries: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    kinds: fundingBreakdown(groupBy: [FUNDER_KIND], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
  }
`);

graphql(`
  fragment FilterOptions on FundingBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
    }
  }
`);

/** What single ids in the address are called. */
export const FUNDING_ROW_NAMES = graphql(`
  query FundingRowNames($ids: [ID!]!, $units: [String!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Organisation {
        name
        nameEn
      }
      ... on Project {
        title
        titleEn
      }
    }
    administrativeUnits(first: 4, filter: { unitId: { in: $units } }) {
      nodes {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
  }
`);
