import { graphql } from '../../api/generated/gql.ts';

export const ACTIVITY_TO_EDIT = graphql(`
  query ActivityToEdit($id: ID!) {
    activity(id: $id) {
      id
      version
      viewerCanEdit
      title
      titleEn
      kind
      direction
      setting
      startDate
      endDate
      placeName
      counterpartPeople
      localPeople
      purpose
      outcome
      unit {
        id
        name
        nameEn
        type
        typeEn
      }
      lead {
        id
        name
        nameEn
      }
      counterpart {
        id
        name
        nameEn
      }
      counterpartCountry {
        id
        name
        nameEn
      }
      participants {
        id
        name
        nameEn
      }
      project {
        id
        title
        titleEn
      }
      twinning {
        id
        title
        titleEn
      }
      statisticalRecord {
        id
        title
        titleEn
      }
    }
  }
`);

/** The records that a new activity is of, as the address of its form names them. */
export const ACTIVITY_ORIGINS = graphql(`
  query ActivityOrigins($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Organisation {
        id
        name
        nameEn
        side
      }
      ... on Project {
        id
        code
        title
        titleEn
      }
      ... on Twinning {
        id
        title
        titleEn
        counterpartCountry {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const CREATE_ACTIVITY = graphql(`
  mutation CreateActivity($input: CreateActivityInput!) {
    createActivity(input: $input) {
      ...ActivityWriting
    }
  }
`);

export const UPDATE_ACTIVITY = graphql(`
  mutation UpdateActivity($input: UpdateActivityInput!) {
    updateActivity(input: $input) {
      ...ActivityWriting
    }
  }
`);

graphql(`
  fragment ActivityWriting on WriteActivityPayload {
    __typename
    ... on ActivityWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
