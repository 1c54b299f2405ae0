import { graphql } from '../../api/generated/gql.ts';

export const PLAN_TO_EDIT = graphql(`
  query PlanToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Plan {
        id
        version
        viewerCanEdit
        year
        title
        titleEn
        status
        periodFrom
        periodTo
        issuer {
          id
          name
          nameEn
        }
        legalDocument {
          id
          title
          titleEn
        }
      }
    }
  }
`);

export const CREATE_PLAN = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    answer: createPlan(input: $input) {
      ...PlanWriting
    }
  }
`);

export const UPDATE_PLAN = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    answer: updatePlan(input: $input) {
      ...PlanWriting
    }
  }
`);

graphql(`
  fragment PlanWriting on WritePlanPayload {
    __typename
    ... on PlanWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
