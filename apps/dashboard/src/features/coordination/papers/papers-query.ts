import { graphql } from '../../../api/generated/gql.ts';

export const PAPERS = graphql(`
  query Papers(
    $chosen: OrganisationRegistrationFilter
    $orderBy: [OrganisationRegistrationOrder!]
    $expired: OrganisationRegistrationFilter
    $within30: OrganisationRegistrationFilter
    $within90: OrganisationRegistrationFilter
    $within180: OrganisationRegistrationFilter
    $later: OrganisationRegistrationFilter
    $unlimited: OrganisationRegistrationFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    papers: registrations(
      filter: $chosen
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        kind
        number
        issuedBy
        issuedOn
        expiresOn
        organisation {
          ...OrganisationLink
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    expired: registrations(filter: $expired, first: 1) {
      totalCount
    }
    within30: registrations(filter: $within30, first: 1) {
      totalCount
    }
    within90: registrations(filter: $within90, first: 1) {
      totalCount
    }
    within180: registrations(filter: $within180, first: 1) {
      totalCount
    }
    later: registrations(filter: $later, first: 1) {
      totalCount
    }
    unlimited: registrations(filter: $unlimited, first: 1) {
      totalCount
    }
  }
`);
