import { graphql } from '../../api/generated/gql.ts';

export const PROJECT_OF_TRANSACTION = graphql(`
  query ProjectOfTransaction($code: String!) {
    project(code: $code) {
      id
      code
      title
      titleEn
      viewerCanEdit
    }
  }
`);

export const TRANSACTION_TO_EDIT = graphql(`
  query TransactionToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Transaction {
        id
        version
        viewerCanEdit
        viewerCanDelete
        kind
        nature
        direction
        valueDate
        amount
        atLeast
        rate
        rateSource
        quantity
        unit
        description
        descriptionEn
        currency {
          code
        }
        provider {
          id
          name
          nameEn
        }
        channel {
          id
          name
          nameEn
        }
        receiver {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const CREATE_TRANSACTION = graphql(`
  mutation CreateTransaction($input: CreateTransactionInput!) {
    createTransaction(input: $input) {
      ...TransactionWriting
    }
  }
`);

export const UPDATE_TRANSACTION = graphql(`
  mutation UpdateTransaction($input: UpdateTransactionInput!) {
    updateTransaction(input: $input) {
      ...TransactionWriting
    }
  }
`);

graphql(`
  fragment TransactionWriting on WriteTransactionPayload {
    __typename
    ... on TransactionWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
