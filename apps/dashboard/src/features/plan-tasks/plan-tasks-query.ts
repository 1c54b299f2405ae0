import { graphql } from '../../api/generated/gql.ts';

export const PLAN_TASKS = graphql(`
  query PlanTasks(
    $filter: PlanTaskFilter
    $provenance: ProvenanceFilter
    $orderBy: [PlanTaskOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    planTasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...PlanTaskRow
      }
    }
    sums: planBreakdown(groupBy: [], filter: $filter) {
      total {
        tasks
        done
        overdue
        plannedActivities
        activities
      }
    }
    years: planBreakdown(groupBy: [YEAR], filter: { provenance: $provenance }) {
      ...TaskOptions
    }
    leads: planBreakdown(groupBy: [LEAD], filter: { provenance: $provenance }) {
      ...TaskOptions
    }
    kinds: planBreakdown(groupBy: [KIND], filter: { provenance: $provenance }) {
      ...TaskOptions
    }
  }
`);

graphql(`
  fragment TaskOptions on PlanBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
    }
  }
`);
