import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment ReviewedProposal on Proposal {
    id
    state
    personName
    comment
    reviewComment
    submittedAt
    reviewedAt
    organisation {
      name
      nameEn
    }
    project {
      code
      title
      titleEn
    }
    transaction {
      id
    }
    activity {
      title
      titleEn
    }
    fields {
      field
      was
      proposed
      current
      wasLabel
      wasLabelEn
      proposedLabel
      proposedLabelEn
      decision
    }
  }
`);

graphql(`
  fragment ReviewedUpdate on ProgressUpdate {
    id
    state
    personName
    reviewComment
    submittedAt
    reviewedAt
    periodStart
    periodEnd
    text
    peopleReached
    expectedEnd
    viewerCanAttach
    attachments {
      ...AttachmentItem
    }
    organisation {
      name
      nameEn
    }
    project {
      code
      title
      titleEn
    }
  }
`);

export const REVIEW_QUEUE = graphql(`
  query ReviewQueue($states: [ReviewState!]!) {
    viewer {
      viewerCanReview
    }
    proposals(first: 100, filter: { state: { in: $states } }, orderBy: [{ field: SUBMITTED_AT }]) {
      totalCount
      nodes {
        ...ReviewedProposal
      }
    }
    progressUpdates(first: 100, filter: { state: { in: $states } }, orderBy: [{ field: SUBMITTED_AT }]) {
      totalCount
      nodes {
        ...ReviewedUpdate
      }
    }
  }
`);

export const REVIEWED = graphql(`
  query Reviewed($id: ID!) {
    node(id: $id) {
      __typename
      ... on Proposal {
        ...ReviewedProposal
        version
        viewerCanReview
      }
      ... on ProgressUpdate {
        ...ReviewedUpdate
        version
        viewerCanReview
      }
    }
  }
`);

export const REVIEW_PROPOSAL = graphql(`
  mutation ReviewProposal($input: ReviewProposalInput!) {
    answer: reviewProposal(input: $input) {
      __typename
      ... on InvalidInput {
        ...InputProblems
      }
    }
  }
`);

export const REVIEW_PROGRESS_UPDATE = graphql(`
  mutation ReviewProgressUpdate($input: ReviewProgressUpdateInput!) {
    answer: reviewProgressUpdate(input: $input) {
      __typename
      ... on InvalidInput {
        ...InputProblems
      }
    }
  }
`);

export const RECORD_VERSION = graphql(`
  query ReviewedRecordVersion($id: ID!) {
    node(id: $id) {
      ... on Proposal {
        recordVersion
      }
    }
  }
`);
