import { graphql } from '../../../api/generated/gql.ts';

export const GAPS = graphql(`
  query Gaps($measure: FundingMeasure!, $filter: FundingFilter) {
    fundingBreakdown(groupBy: [SECTOR, COMMUNE], measure: $measure, filter: $filter) {
      rows {
        keys {
          id
        }
        amount {
          vnd
          atLeast
          estimated
        }
      }
      total {
        amount {
          vnd
          atLeast
          estimated
        }
      }
    }
  }
`);

/** Asked for at the same time, so that the database works on both at once. */
export const COMMUNES_WITH_PROJECTS = graphql(`
  query CommunesWithProjects($counted: ProjectFilter) {
    projectFacets(by: [COMMUNE], filter: $counted) {
      rows {
        key {
          id
        }
      }
    }
  }
`);

export const PRIORITIES = graphql(`
  query Priorities {
    ...CoordinationOptions
  }
`);
