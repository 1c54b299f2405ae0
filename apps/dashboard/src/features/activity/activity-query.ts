import { graphql } from '../../api/generated/gql.ts';

export const ACTIVITY = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityFacts
      id
      viewerCanEdit
      viewerCanDelete
      attachments {
        ...AttachmentItem
      }
      kind
      direction
      title
      titleEn
      purpose
      outcome
      startDate
      provenance
      counterpart {
        id
        name
        nameEn
      }
      source {
        ...SourceNote
      }
    }
  }
`);

/** What happened with the same counterpart before and after. */
export const NEIGHBOURS = graphql(`
  query ActivityNeighbours($earlier: ActivityFilter, $later: ActivityFilter) {
    earlier: activities(first: 4, filter: $earlier, orderBy: [{ field: START_DATE, direction: DESC }]) {
      totalCount
      nodes {
        ...ActivityItem
      }
    }
    later: activities(first: 4, filter: $later, orderBy: [{ field: START_DATE }]) {
      totalCount
      nodes {
        ...ActivityItem
      }
    }
  }
`);
