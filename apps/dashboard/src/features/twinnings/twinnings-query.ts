import { graphql } from '../../api/generated/gql.ts';

export const TWINNINGS = graphql(`
  query Twinnings(
    $filter: TwinningFilter
    $search: String
    $orderBy: [TwinningOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
    $provenance: ProvenanceFilter
    $activities: ActivityFilter
  ) {
    listed: twinnings(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...TwinningRow
        ...RegionTwinning
      }
    }
    choices: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: { provenance: $provenance }) {
      ...ActivityOptions
    }
    ...RegionGround
  }
`);

graphql(`
  fragment TwinningRow on Twinning {
    id
    level
    title
    titleEn
    sinceYear
    signedOn
    renewedOn
    endedOn
    provenance
    counterpartCountry {
      code
      name
      nameEn
    }
    localUnit {
      name
      nameEn
      type
      typeEn
    }
    counterpartUnit {
      name
      nameEn
      type
      typeEn
    }
    activities(first: 1, filter: $activities) {
      totalCount
    }
  }
`);
