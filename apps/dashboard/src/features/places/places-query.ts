import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment PlaceMoney on FundingBreakdown {
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
`);

/** The units of a level from both ends: one page holds 100, and there were 106 communes. */
export const PLACE_GROUND = graphql(`
  query PlaceGround($units: AdministrativeUnitFilter!) {
    units: administrativeUnits(first: 100, filter: $units, orderBy: [{ field: NAME }]) {
      nodes {
        ...PlaceUnit
      }
    }
    more: administrativeUnits(first: 100, filter: $units, orderBy: [{ field: NAME, direction: DESC }]) {
      nodes {
        ...PlaceUnit
      }
    }
    sectors(first: 20, filter: { vocabulary: { eq: PROVINCE } }, orderBy: [{ field: POSITION }]) {
      nodes {
        code
        name
        nameEn
      }
    }
  }

  fragment PlaceUnit on AdministrativeUnit {
    ...MapUnit
    type
    typeEn
    nameEn
    parent {
      unitId
    }
    predecessors {
      areaShare
      unit {
        unitId
        level
        name
        areaKm2
        longitude
        latitude
        parent {
          unitId
        }
      }
    }
  }
`);

export const PLACE_FIGURES = graphql(`
  query PlaceFigures($by: [FundingDimension!]!, $money: FundingFilter!, $timeless: FundingFilter!) {
    committed: fundingBreakdown(groupBy: $by, measure: COMMITTED, filter: $money) {
      ...PlaceMoney
    }
    disbursed: fundingBreakdown(groupBy: $by, measure: DISBURSED, filter: $money) {
      ...PlaceMoney
    }
    years: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $timeless) {
      ...PlaceMoney
    }
  }
`);

export const PLACE_COUNTS = graphql(`
  query PlaceCounts($projects: ProjectFilter!, $partners: OrganisationFilter!) {
    projects: projectFacets(by: [COMMUNE], filter: $projects) {
      rows {
        key {
          id
        }
        projects
      }
    }
    partners: organisationBreakdown(groupBy: [COMMUNE], filter: $partners) {
      rows {
        keys {
          id
        }
        organisations
      }
    }
  }
`);

/** By which former units those of today, and the former communes, can be told. */
export const CROSSWALK = graphql(`
  query PlaceCrosswalk {
    present: administrativeUnits(
      first: 100
      filter: { countryCode: { eq: "VN" }, level: { eq: COMMUNE }, isCurrent: { eq: true } }
    ) {
      nodes {
        unitId
        predecessors {
          unit {
            unitId
            level
            parent {
              unitId
            }
          }
        }
      }
    }
    districts: administrativeUnits(
      first: 20
      filter: { countryCode: { eq: "VN" }, level: { eq: DISTRICT }, isCurrent: { eq: false } }
    ) {
      nodes {
        unitId
      }
    }
  }
`);
