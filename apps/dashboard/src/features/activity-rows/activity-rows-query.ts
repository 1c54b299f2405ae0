import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment ActivityCounts on ActivityTotal {
    activities
    people
    days
    personDays
    undated
    uncounted
  }

  fragment ActivityChoices on Query {
    countries: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    leads: activityBreakdown(groupBy: [LEAD], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    years: activityBreakdown(groupBy: [YEAR], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    partnerKinds: activityBreakdown(groupBy: [PARTNER_KIND], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
  }

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

/** The entries behind a count, a page of them, with the count that they are behind. */
export const ACTIVITY_ROWS = graphql(`
  query ActivityRows(
    $filter: ActivityCountFilter
    $orderBy: [ActivityEntryOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    activityEntries(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      total {
        ...ActivityCounts
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
  }
`);

/** What activities can be narrowed by, whatever they are narrowed by now. */
export const ACTIVITY_CHOICES = graphql(`
  query ActivityChoiceLists($provenance: ProvenanceFilter) {
    ...ActivityChoices
  }
`);
