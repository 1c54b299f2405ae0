import { graphql } from '../../api/generated/gql.ts';

export const ACTIVITY_ROWS = graphql(`
  query ActivityRows(
    $filter: ActivityCountFilter
    $provenance: ProvenanceFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    activityEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      total {
        activities
        people
        uncounted
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ActivityEntryRow
      }
    }
    kinds: activityBreakdown(groupBy: [KIND], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    countries: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    years: activityBreakdown(groupBy: [YEAR], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    partnerKinds: activityBreakdown(groupBy: [PARTNER_KIND], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
  }
`);

graphql(`
  fragment ActivityOptions on ActivityBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
    }
  }
`);
