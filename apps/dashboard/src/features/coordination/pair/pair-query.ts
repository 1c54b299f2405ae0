import { graphql } from '../../../api/generated/gql.ts';

export const PAIR_PROJECTS = graphql(`
  query PairProjects($one: String!, $other: String!) {
    one: project(code: $one) {
      ...OverlapProject
    }
    other: project(code: $other) {
      ...OverlapProject
    }
  }
`);

export const PAIR = graphql(`
  query Pair($one: ID!, $other: ID!) {
    overlaps(project: $one, other: $other, first: 1) {
      nodes {
        ...OverlapFacts
      }
    }
  }
`);

export const JUDGE_OVERLAP = graphql(`
  mutation JudgeOverlap($input: JudgeOverlapInput!) {
    judgeOverlap(input: $input) {
      __typename
      ... on JudgedOverlap {
        judgement {
          version
        }
      }
      ... on OverlapVerdictConflict {
        judgement {
          verdict
          note
          version
        }
      }
      ... on InvalidInput {
        path
      }
    }
  }
`);
