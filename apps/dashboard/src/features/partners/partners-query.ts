import { graphql } from '../../api/generated/gql.ts';

export const PARTNERS = graphql(`
  query Partners(
    $filter: OrganisationFilter
    $search: String
    $orderBy: [OrganisationOrder!]
    $projects: ProjectFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    organisations(
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
        ...PartnerRow
      }
    }
  }
`);

/** How many there are by kind and country, published money that names nobody, and what the filters offer. */
export const PARTNER_COUNTS = graphql(`
  query PartnerCounts($counted: OrganisationFilter!, $unnamed: FundingFilter!) {
    counts: organisationBreakdown(groupBy: [KIND, COUNTRY], filter: $counted) {
      rows {
        keys {
          id
          label
          labelEn
        }
        organisations
      }
    }
    unnamed: fundingBreakdown(groupBy: [], measure: COMMITTED, filter: $unnamed) {
      total {
        amount {
          vnd
          atLeast
          estimated
        }
      }
    }
    sectors(first: 20, filter: { vocabulary: { eq: PROVINCE } }) {
      nodes {
        code
        name
        nameEn
      }
    }
    present: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...PlaceOption
      }
    }
    seats: administrativeUnits(first: 100, filter: { countryCode: { in: ["CN", "LA"] } }) {
      nodes {
        ...PlaceOption
      }
    }
    former: administrativeUnits(
      first: 20
      filter: { level: { eq: DISTRICT }, isCurrent: { eq: false }, countryCode: { eq: "VN" } }
    ) {
      nodes {
        ...PlaceOption
      }
    }
  }
`);

graphql(`
  fragment PlaceOption on AdministrativeUnit {
    unitId
    name
    nameEn
    type
    typeEn
  }

  fragment CountryMoney on FundingBreakdown {
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
  }
`);

/** What the listed partners gave, by their countries and, whatever the period, by year. */
export const PARTNER_MONEY = graphql(`
  query PartnerMoney($money: FundingFilter!, $timeless: FundingFilter!, $all: FundingFilter!) {
    span: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $all) {
      rows {
        keys {
          id
        }
      }
    }
    committed: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: COMMITTED, filter: $money) {
      ...CountryMoney
    }
    disbursed: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: DISBURSED, filter: $money) {
      ...CountryMoney
    }
    years: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $timeless) {
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
    }
  }
`);

/** What each of the partners on a page gave. */
export const ROW_MONEY = graphql(`
  query RowMoney($money: FundingFilter!) {
    committed: fundingBreakdown(groupBy: [FUNDER], measure: COMMITTED, filter: $money) {
      ...CountryMoney
    }
    disbursed: fundingBreakdown(groupBy: [FUNDER], measure: DISBURSED, filter: $money) {
      ...CountryMoney
    }
  }
`);
