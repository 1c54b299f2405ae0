import { graphql } from '../../api/generated/gql.ts';

export const PROJECTS_TO_CHANGE = graphql(`
  query ProjectsToChange($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Project {
        id
        version
        viewerCanEdit
        code
        title
        titleEn
        status
        managingBody {
          name
          nameEn
        }
      }
    }
  }
`);

export const ACTIVITIES_TO_CHANGE = graphql(`
  query ActivitiesToChange($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Activity {
        id
        version
        viewerCanEdit
        kind
        direction
        title
        titleEn
        startDate
        endDate
        lead {
          name
          nameEn
        }
      }
    }
  }
`);

graphql(`
  fragment BulkProblems on InvalidInput {
    problems {
      path
      code
      message
    }
  }

  fragment BulkConflicts on BulkConflict {
    conflicts {
      current {
        id
      }
    }
  }
`);

export const UPDATE_PROJECTS = graphql(`
  mutation UpdateProjects($input: UpdateProjectsInput!) {
    updated: updateProjects(input: $input) {
      __typename
      ... on ProjectBulkUpdated {
        ids
        records: projects {
          id
          version
        }
      }
      ...BulkProblems
      ...BulkConflicts
    }
  }
`);

export const UPDATE_ACTIVITIES = graphql(`
  mutation UpdateActivities($input: UpdateActivitiesInput!) {
    updated: updateActivities(input: $input) {
      __typename
      ... on ActivityBulkUpdated {
        ids
        records: activities {
          id
          version
        }
      }
      ...BulkProblems
      ...BulkConflicts
    }
  }
`);
