import { graphql } from '../../api/generated/gql.ts';

export const PLANS = graphql(`
  query Plans($filter: PlanFilter) {
    plans(filter: $filter, first: 100) {
      nodes {
        ...PlanHead
      }
    }
  }
`);

export const PLAN_TASK_LIST = graphql(`
  query PlanTaskList($plan: ID!, $activities: ActivityFilter, $projects: ProjectFilter) {
    planTasks(filter: { plan: { id: { eq: $plan } } }, orderBy: [{ field: POSITION }], first: 100) {
      totalCount
      nodes {
        ...PlanTaskDetail
      }
    }
    planBreakdown(groupBy: [], filter: { plan: { id: { eq: $plan } } }) {
      total {
        tasks
        done
        doneLate
        overdue
        plannedActivities
        activities
        plannedPeople
        people
      }
    }
  }
`);

graphql(`
  fragment PlanHead on Plan {
    id
    viewerCanEdit
    viewerCanDelete
    year
    title
    titleEn
    status
    periodFrom
    periodTo
    provenance
    issuer {
      ...OrganisationLink
    }
    legalDocument {
      id
      number
      issuedOn
      provenance
    }
    source {
      ...SourceNote
    }
  }
`);

graphql(`
  fragment PlanTaskDetail on PlanTask {
    id
    viewerCanEdit
    position
    title
    titleEn
    startsOn
    dueOn
    doneOn
    state
    activityKind
    plannedActivities
    plannedPeople
    plannedVnd
    activityCount
    provenance
    lead {
      ...OrganisationLink
    }
    coordinators {
      ...OrganisationLink
    }
    sector {
      code
      name
      nameEn
    }
    activities(filter: $activities, first: 20) {
      totalCount
      nodes {
        ...ActivityItem
      }
    }
    projects(filter: $projects, first: 20) {
      totalCount
      nodes {
        ...ProjectLink
      }
    }
  }
`);
