import { graphql } from '../../api/generated/gql.ts';

export const PORTAL = graphql(`
  query Portal {
    viewer {
      viewerCanPropose
      organisation {
        name
        nameEn
      }
    }
    projects(first: 100) {
      totalCount
      committed {
        ...PortalSum
      }
      disbursed {
        ...PortalSum
      }
      nodes {
        id
        code
        title
        titleEn
        status
        plannedEnd
        provenance
        committed {
          ...PortalSum
        }
        disbursed {
          ...PortalSum
        }
      }
    }
    proposals(first: 50) {
      nodes {
        ...ReviewedProposal
      }
    }
    progressUpdates(first: 50) {
      nodes {
        ...ReviewedUpdate
      }
    }
  }
`);

graphql(`
  fragment PortalSum on Money {
    vnd
    atLeast
    unvalued
  }
`);

export const PORTAL_PROJECT = graphql(`
  query PortalProject($code: String!) {
    viewer {
      viewerCanPropose
    }
    project(code: $code) {
      id
      code
      title
      titleEn
      type
      status
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
      transactions(first: 100) {
        totalCount
        nodes {
          ...ProjectTransaction
        }
      }
      activities(first: 50) {
        nodes {
          id
          title
          titleEn
          startDate
          endDate
        }
      }
    }
  }
`);

export const PORTAL_PROJECT_SENT = graphql(`
  query PortalProjectSent($project: ID!) {
    proposals(first: 50, filter: { project: { eq: $project } }) {
      nodes {
        ...ReviewedProposal
      }
    }
    progressUpdates(first: 50, filter: { project: { eq: $project } }) {
      nodes {
        ...ReviewedUpdate
      }
    }
  }
`);

export const PROPOSE_CHANGE = graphql(`
  mutation ProposeChange($input: ProposeChangeInput!) {
    answer: proposeChange(input: $input) {
      __typename
      ... on ProposalWritten {
        id
      }
      ... on InvalidInput {
        ...InputProblems
      }
    }
  }
`);

export const SUBMIT_PROGRESS_UPDATE = graphql(`
  mutation SubmitProgressUpdate($input: SubmitProgressUpdateInput!) {
    answer: submitProgressUpdate(input: $input) {
      __typename
      ... on ProgressUpdateWritten {
        id
      }
      ... on InvalidInput {
        ...InputProblems
      }
    }
  }
`);
