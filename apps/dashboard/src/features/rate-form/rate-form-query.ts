import { graphql } from '../../api/generated/gql.ts';

export const EXCHANGE_RATE_TO_EDIT = graphql(`
  query ExchangeRateToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on ExchangeRate {
        id
        version
        viewerCanEdit
        viewerCanDelete
        period
        startsOn
        rate
        statedBy
        currency {
          code
        }
        source {
          id
          title
          titleEn
        }
      }
    }
  }
`);

export const CREATE_EXCHANGE_RATE = graphql(`
  mutation CreateExchangeRate($input: CreateExchangeRateInput!) {
    answer: createExchangeRate(input: $input) {
      ...ExchangeRateWriting
    }
  }
`);

export const UPDATE_EXCHANGE_RATE = graphql(`
  mutation UpdateExchangeRate($input: UpdateExchangeRateInput!) {
    answer: updateExchangeRate(input: $input) {
      ...ExchangeRateWriting
    }
  }
`);

graphql(`
  fragment ExchangeRateWriting on WriteExchangeRatePayload {
    __typename
    ... on ExchangeRateWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
