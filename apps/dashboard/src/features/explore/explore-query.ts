import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment ExploreSums on FundingBreakdown {
    rows {
      keys {
        id
        label
        labelEn
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
`);

/** One chart: one or two sums by one or two dimensions, and what a period leaves out. */
export const FUNDING_CHART = graphql(`
  query FundingChart(
    $groupBy: [FundingDimension!]!
    $measure: FundingMeasure!
    $filter: FundingFilter
    $two: Boolean!
    $secondMeasure: FundingMeasure!
    $secondFilter: FundingFilter
    $threeStages: Boolean!
    $demoGroupBy: [FundingDimension!]!
    $demoFilter: FundingFilter
    $withDemo: Boolean!
    $undatedFilter: FundingFilter
    $withUndated: Boolean!
  ) {
    first: fundingBreakdown(groupBy: $groupBy, measure: $measure, filter: $filter) {
      ...ExploreSums
    }
    second: fundingBreakdown(groupBy: $groupBy, measure: $secondMeasure, filter: $secondFilter) @include(if: $two) {
      ...ExploreSums
    }
    onward: fundingBreakdown(groupBy: [SECTOR, COMMUNE], measure: $measure, filter: $filter)
      @include(if: $threeStages) {
      ...ExploreSums
    }
    demo: fundingBreakdown(groupBy: $demoGroupBy, measure: $measure, filter: $demoFilter) @include(if: $withDemo) {
      ...ExploreSums
    }
    undated: fundingBreakdown(groupBy: [], measure: $measure, filter: $undatedFilter) @include(if: $withUndated) {
      total {
        amount {
          vnd
          atLeast
          estimated
        }
      }
    }
    published: sources(first: 1, filter: { provenance: { eq: PUBLISHED } }) {
      nodes {
        title
        titleEn
      }
    }
  }
`);

/** The second half of a flow of three stages, asked apart: no kept sum has both sectors and communes. */
export const FUNDING_ONWARD = graphql(`
  query FundingOnward($measure: FundingMeasure!, $filter: FundingFilter) {
    onward: fundingBreakdown(groupBy: [SECTOR, COMMUNE], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
  }
`);

/** Small breakdowns beside the chart, under the same filter. */
export const FUNDING_COMPANIONS = graphql(`
  query FundingCompanions($measure: FundingMeasure!, $filter: FundingFilter) {
    sector: fundingBreakdown(groupBy: [SECTOR], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
    year: fundingBreakdown(groupBy: [YEAR], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
    country: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
    kind: fundingBreakdown(groupBy: [FUNDER_KIND], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
  }
`);

/** The communes among them, asked apart: with most filters their shares are reckoned anew. */
export const FUNDING_COMMUNES = graphql(`
  query FundingCommunes($measure: FundingMeasure!, $filter: FundingFilter) {
    commune: fundingBreakdown(groupBy: [COMMUNE], measure: $measure, filter: $filter) {
      ...ExploreSums
    }
  }
`);

/** What can be chosen, and what it is called. */
export const FUNDING_OPTIONS = graphql(`
  query FundingOptions($measure: FundingMeasure!, $provenance: ProvenanceFilter) {
    year: fundingBreakdown(groupBy: [YEAR], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    sector: fundingBreakdown(groupBy: [SECTOR], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    country: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: $measure, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
  }
`);
