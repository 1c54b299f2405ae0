import { graphql } from '../../api/generated/gql.ts';

export const PROJECT_TO_EDIT = graphql(`
  query ProjectToEdit($code: String!) {
    project(code: $code) {
      id
      version
      viewerCanEdit
      code
      type
      status
      title
      titleEn
      description
      descriptionEn
      plannedStart
      plannedEnd
      actualStart
      actualEnd
      approvalNumber
      approvalDate
      approvalAuthority
      governingDecree
      managingBody {
        id
        name
        nameEn
      }
      participants {
        role
        organisation {
          id
          name
          nameEn
        }
      }
      sectors {
        percentage
        sector {
          id
          name
          nameEn
        }
      }
      places {
        percentage
        unit {
          id
          name
          nameEn
          type
          typeEn
        }
      }
    }
  }
`);

export const CREATE_PROJECT = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      ...ProjectWriting
    }
  }
`);

export const UPDATE_PROJECT = graphql(`
  mutation UpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      ...ProjectWriting
    }
  }
`);

graphql(`
  fragment ProjectWriting on WriteProjectPayload {
    __typename
    ... on ProjectWritten {
      project {
        code
      }
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
