import { graphql } from '../api/generated/gql.ts';

/** What an input cannot be, of any mutation's payload. */
graphql(`
  fragment InputProblems on InvalidInput {
    problems {
      path
      code
      message
    }
  }
`);
