import { graphql } from '../../api/generated/gql.ts';

export const TWINNING = graphql(`
  query Twinning($id: ID!, $activities: ActivityFilter, $provenance: ProvenanceFilter) {
    twinning(id: $id) {
      ...TwinningRow
      ...RegionTwinning
      viewerCanEdit
      viewerCanDelete
      localName
      counterpartName
      source {
        ...SourceNote
      }
      held: activities(first: 50, filter: $activities, orderBy: [{ field: START_DATE, direction: DESC }]) {
        nodes {
          ...ActivityItem
        }
      }
    }
    ...RegionGround
  }
`);

/** The counts of the activities under a twinning. */
export const TWINNING_COUNTS = graphql(`
  query TwinningCounts($filter: ActivityCountFilter) {
    activityBreakdown(groupBy: [], filter: $filter) {
      total {
        ...ActivityCounts
      }
    }
  }
`);
