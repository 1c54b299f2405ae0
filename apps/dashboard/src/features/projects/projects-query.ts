import { graphql } from '../../api/generated/gql.ts';

export const PROJECTS = graphql(`
  query Projects(
    $filter: ProjectFilter
    $search: String
    $orderBy: [ProjectOrder!]
    $provenance: ProvenanceFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    projects(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      committed {
        vnd
        atLeast
        estimated
      }
      disbursed {
        vnd
        atLeast
        estimated
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProjectRow
      }
    }
    sectors(first: 20, filter: { vocabulary: { eq: PROVINCE } }, orderBy: [{ field: POSITION }]) {
      nodes {
        code
        name
        nameEn
      }
    }
    communes: administrativeUnits(
      first: 100
      filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }
      orderBy: [{ field: NAME }]
    ) {
      nodes {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
    countries: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: COMMITTED, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
    years: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: { provenance: $provenance }) {
      ...FilterOptions
    }
  }
`);

export const PROJECT_LIST_NAMES = graphql(`
  query ProjectListNames($partner: ID!) {
    organisation(id: $partner) {
      id
      name
      nameEn
    }
  }
`);
