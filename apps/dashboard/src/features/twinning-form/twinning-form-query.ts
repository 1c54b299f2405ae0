import { graphql } from '../../api/generated/gql.ts';

export const TWINNING_TO_EDIT = graphql(`
  query TwinningToEdit($id: ID!) {
    twinning(id: $id) {
      id
      version
      viewerCanEdit
      level
      title
      titleEn
      localName
      counterpartName
      sinceYear
      signedOn
      renewedOn
      endedOn
      localUnit {
        id
        name
        nameEn
        type
        typeEn
      }
      counterpartUnit {
        id
        name
        nameEn
        type
        typeEn
      }
      counterpartCountry {
        id
        name
        nameEn
      }
    }
  }
`);

export const CREATE_TWINNING = graphql(`
  mutation CreateTwinning($input: CreateTwinningInput!) {
    createTwinning(input: $input) {
      ...TwinningWriting
    }
  }
`);

export const UPDATE_TWINNING = graphql(`
  mutation UpdateTwinning($input: UpdateTwinningInput!) {
    updateTwinning(input: $input) {
      ...TwinningWriting
    }
  }
`);

graphql(`
  fragment TwinningWriting on WriteTwinningPayload {
    __typename
    ... on TwinningWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
