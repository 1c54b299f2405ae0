import { graphql } from '../../api/generated/gql.ts';

/** The figures of the page, all under the filter in its address. */
export const ACTIVITIES = graphql(`
  query Activities($filter: ActivityCountFilter) {
    kind: activityBreakdown(groupBy: [KIND], filter: $filter) {
      total {
        ...ActivityCounts
      }
      ...ActivityFacet
    }
    country: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: $filter) {
      ...ActivityFacet
    }
    partnerKind: activityBreakdown(groupBy: [PARTNER_KIND], filter: $filter) {
      ...ActivityFacet
    }
    counterpart: activityBreakdown(groupBy: [COUNTERPART], filter: $filter) {
      ...ActivityFacet
    }
    lead: activityBreakdown(groupBy: [LEAD], filter: $filter) {
      ...ActivityFacet
    }
    year: activityBreakdown(groupBy: [YEAR], filter: $filter) {
      ...ActivityFacet
    }
    direction: activityBreakdown(groupBy: [DIRECTION], filter: $filter) {
      ...ActivityFacet
    }
    setting: activityBreakdown(groupBy: [SETTING], filter: $filter) {
      ...ActivityFacet
    }
    provenance: activityBreakdown(groupBy: [PROVENANCE], filter: $filter) {
      ...ActivityFacet
    }
  }
`);

graphql(`
  fragment ActivityFacet on ActivityBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
      activities
      people
      days
    }
  }
`);
