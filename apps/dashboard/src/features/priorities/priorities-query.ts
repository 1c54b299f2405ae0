import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment SectorPriorities on Sector {
    id
    code
    name
    nameEn
    isPriority
    priorities {
      validFrom
      validTo
      source {
        id
        title
        titleEn
      }
    }
  }
`);

export const SECTOR_PRIORITIES = graphql(`
  query SectorPriorities {
    sectors(first: 100, filter: { vocabulary: { eq: PROVINCE } }) {
      nodes {
        ...SectorPriorities
      }
    }
  }
`);

export const SET_SECTOR_PRIORITIES = graphql(`
  mutation SetSectorPriorities($input: SetSectorPrioritiesInput!) {
    answer: setSectorPriorities(input: $input) {
      __typename
      ... on SectorWritten {
        id
      }
      ... on InvalidInput {
        ...InputProblems
      }
    }
  }
`);
