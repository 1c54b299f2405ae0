import { graphql } from '../../../api/generated/gql.ts';

/** The strongest overlaps that nobody has looked at, among projects still under way. */
export const OVERLAP_ATTENTION = graphql(`
  query OverlapAttention($among: CoverageFilter) {
    overlaps(among: $among, filter: { verdict: { eq: OPEN } }, first: 3) {
      nodes {
        score
        one {
          ...ProjectLink
        }
        other {
          ...ProjectLink
        }
      }
    }
  }
`);
