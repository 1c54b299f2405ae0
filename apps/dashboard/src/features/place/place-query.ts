import { graphql } from '../../api/generated/gql.ts';

export const PLACE = graphql(`
  query Place($unitId: String!) {
    administrativeUnits(first: 1, filter: { unitId: { eq: $unitId } }) {
      nodes {
        unitId
        level
        code
        name
        nameEn
        type
        typeEn
        isCurrent
        isBorder
        validFrom
        validTo
        areaKm2
        parent {
          unitId
          name
          nameEn
          type
          typeEn
        }
        successors {
          areaShare
          unit {
            ...PlaceLink
          }
        }
        predecessors {
          areaShare
          unit {
            ...PlaceLink
          }
        }
      }
    }
    within: administrativeUnits(first: 100, filter: { parent: { unitId: { eq: $unitId } } }) {
      nodes {
        unitId
      }
    }
  }

  fragment PlaceLink on AdministrativeUnit {
    unitId
    name
    nameEn
    type
    typeEn
  }
`);

export const PLACE_RECORDS = graphql(`
  query PlaceRecords(
    $money: FundingFilter!
    $projects: ProjectFilter!
    $partners: OrganisationFilter!
    $activities: ActivityFilter!
    $twinnings: TwinningFilter!
  ) {
    committedByYear: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $money) {
      ...YearSums
    }
    disbursedByYear: fundingBreakdown(groupBy: [YEAR], measure: DISBURSED, filter: $money) {
      ...YearSums
    }
    committedBySector: fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED, filter: $money) {
      ...SectorSums
    }
    disbursedBySector: fundingBreakdown(groupBy: [SECTOR], measure: DISBURSED, filter: $money) {
      ...SectorSums
    }
    projects(first: 15, filter: $projects, orderBy: [{ field: COMMITTED, direction: DESC }]) {
      totalCount
      nodes {
        ...ProjectLink
        status
      }
    }
    partners: organisations(first: 15, filter: $partners, orderBy: [{ field: COMMITTED, direction: DESC }]) {
      totalCount
      nodes {
        ...OrganisationLink
        kind
      }
    }
    activities(first: 15, filter: $activities, orderBy: [{ field: START_DATE, direction: DESC }]) {
      totalCount
      nodes {
        ...ActivityItem
      }
    }
    twinnings(first: 100, filter: $twinnings) {
      totalCount
      nodes {
        id
        title
        titleEn
        provenance
      }
    }
    prioritySectors: sectors(first: 20, filter: { vocabulary: { eq: PROVINCE }, isPriority: { eq: true } }) {
      nodes {
        code
        name
        nameEn
      }
    }
  }
`);
