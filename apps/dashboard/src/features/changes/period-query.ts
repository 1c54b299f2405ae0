import { graphql } from '../../api/generated/gql.ts';

export const LOCKED_PERIODS = graphql(`
  query LockedPeriods {
    lockedPeriods(first: 100) {
      nodes {
        id
        coversFrom
        coversTo
        reason
        lockedAt
      }
    }
  }
`);

export const LOCK_PERIOD = graphql(`
  mutation LockPeriod($input: LockPeriodInput!) {
    lockPeriod(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`);

export const UNLOCK_PERIOD = graphql(`
  mutation UnlockPeriod($input: UnlockPeriodInput!) {
    unlockPeriod(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`);
