import { graphql } from '../../../api/generated/gql.ts';

export const GAPS = graphql(`
  query Gaps($measure: FundingMeasure!, $filter: FundingFilter, $counted: ProjectFilter) {
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
