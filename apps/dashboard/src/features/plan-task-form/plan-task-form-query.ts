import { graphql } from '../../api/generated/gql.ts';

export const PLAN_TASK_TO_EDIT = graphql(`
  query PlanTaskToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on PlanTask {
        id
        version
        viewerCanEdit
        viewerCanDelete
        title
        titleEn
        position
        activityKind
        startsOn
        dueOn
        doneOn
        plannedActivities
        plannedPeople
        plannedVnd
        plan {
          id
          title
          titleEn
        }
        lead {
          id
          name
          nameEn
        }
        coordinators {
          id
          name
          nameEn
        }
        sector {
          id
          name
          nameEn
        }
        activities(first: 100) {
          nodes {
            id
            title
            titleEn
          }
        }
        projects(first: 100) {
          nodes {
            id
            title
            titleEn
          }
        }
      }
    }
  }
`);

export const PLAN_OF_TASK = graphql(`
  query PlanOfTask($id: ID!) {
    node(id: $id) {
      __typename
      ... on Plan {
        id
        title
        titleEn
        viewerCanEdit
      }
    }
  }
`);

export const CREATE_PLAN_TASK = graphql(`
  mutation CreatePlanTask($input: CreatePlanTaskInput!) {
    answer: createPlanTask(input: $input) {
      ...PlanTaskWriting
    }
  }
`);

export const UPDATE_PLAN_TASK = graphql(`
  mutation UpdatePlanTask($input: UpdatePlanTaskInput!) {
    answer: updatePlanTask(input: $input) {
      ...PlanTaskWriting
    }
  }
`);

graphql(`
  fragment PlanTaskWriting on WritePlanTaskPayload {
    __typename
    ... on PlanTaskWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
