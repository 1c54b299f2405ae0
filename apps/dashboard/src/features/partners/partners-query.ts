import { graphql } from '../../api/generated/gql.ts';

export const PARTNERS = graphql(`
  query Partners(
    $filter: OrganisationFilter
    $search: String
    $orderBy: [OrganisationOrder!]
    $provenance: ProvenanceFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    organisations(
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
        ...PartnerRow
      }
    }
    funders: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: COMMITTED, filter: { provenance: $provenance }) {
      rows {
        keys {
          id
          label
          labelEn
        }
        amount {
          vnd
          atLeast
          estimated
        }
      }
    }
    counterparts: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: { provenance: $provenance }) {
      rows {
        keys {
          id
          label
          labelEn
        }
        activities
      }
    }
  }
`);
