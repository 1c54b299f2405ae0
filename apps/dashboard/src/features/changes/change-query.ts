import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment ChangeHead on Change {
    id
    operation
    madeAt
    personName
    reason
    viewerCanRevert
    reverts {
      id
    }
    revertedBy {
      id
    }
  }
`);

graphql(`
  fragment ChangeEvent on AuditEvent {
    operation
    typename
    recordTypename
    recordId
    record {
      ...NamedRecord
    }
    differences {
      field
      before
      after
      beforeLabel
      beforeLabelEn
      afterLabel
      afterLabelEn
    }
  }
`);

export const CHANGES = graphql(`
  query Changes($filter: ChangeFilter, $first: Int, $after: String, $last: Int, $before: String) {
    changes(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ChangeHead
        events(first: 4) {
          totalCount
          nodes {
            ...ChangeEvent
          }
        }
      }
    }
  }
`);

export const RECORD_HISTORY = graphql(`
  query RecordHistory($record: ID!) {
    changes(filter: { events: { some: { record: { eq: $record } } } }, first: 5) {
      totalCount
      nodes {
        ...ChangeHead
        events(first: 8, filter: { record: { eq: $record } }) {
          totalCount
          nodes {
            ...ChangeEvent
          }
        }
      }
    }
  }
`);

export const CHANGE = graphql(`
  query Change($id: ID!) {
    changes(filter: { id: { eq: $id } }, first: 1) {
      nodes {
        ...ChangeHead
        events(first: 100) {
          totalCount
          nodes {
            ...ChangeEvent
          }
        }
      }
    }
  }
`);

export const REVERT_CHANGE = graphql(`
  mutation RevertChange($input: RevertChangeInput!) {
    revertChange(input: $input) {
      __typename
      ... on RevertConflict {
        conflicts {
          typename
          field
          current
        }
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`);
