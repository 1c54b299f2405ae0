import { graphql } from '../../../api/generated/gql.ts';

export const OVERLAPS = graphql(`
  query Overlaps(
    $among: CoverageFilter
    $partner: ID
    $filter: OverlapFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    overlaps(
      among: $among
      partner: $partner
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      scope {
        cells
        perCell
        complete
      }
      nodes {
        ...OverlapFacts
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** What stands beside the pairs. Asked for at the same time, so that the database works on both at once. */
export const OVERLAP_SURROUNDINGS = graphql(`
  query OverlapSurroundings($among: CoverageFilter, $partner: ID, $filter: OverlapFilter) {
    overlaps(among: $among, partner: $partner, filter: $filter, first: 1) {
      totalCount
    }
    overlapBreakdown(among: $among) {
      rows {
        partners
        projects
        sector {
          code
        }
        commune {
          unitId
        }
      }
    }
    ...CoordinationOptions
  }
`);

export const PARTNER_NEIGHBOURS = graphql(`
  query PartnerNeighbours($partner: ID!, $among: CoverageFilter) {
    organisation(id: $partner) {
      ...OrganisationLink
    }
    neighbours(partner: $partner, among: $among, first: 10) {
      nodes {
        organisation {
          ...OrganisationLink
        }
        projects
        sharedCells
        communes {
          unitId
          name
          nameEn
          type
          typeEn
        }
        sectors {
          code
          name
          nameEn
        }
      }
    }
  }
`);

graphql(`
  fragment CoordinationOptions on Query {
    sectors(first: 50, filter: { vocabulary: { eq: PROVINCE } }) {
      nodes {
        code
        name
        nameEn
        isPriority
      }
    }
    administrativeUnits(
      first: 100
      filter: { level: { eq: COMMUNE }, countryCode: { eq: "VN" }, isCurrent: { eq: true } }
    ) {
      nodes {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
  }
`);

graphql(`
  fragment OverlapProject on Project {
    ...ProjectLink
    startDate
    endDate
    committed {
      vnd
      atLeast
      estimated
    }
    participants {
      role
      organisation {
        ...OrganisationLink
        side
      }
    }
  }
`);

graphql(`
  fragment OverlapFacts on Overlap {
    score
    since
    until
    apart
    verdict
    judgement {
      id
      verdict
      note
      judgedOn
      version
    }
    reasons {
      kind
      points
      greatest
      value
      stated
    }
    sectors {
      code
      name
      nameEn
    }
    communes {
      unitId
      name
      nameEn
      type
      typeEn
    }
    units {
      unitId
      name
      nameEn
      type
      typeEn
    }
    one {
      ...OverlapProject
    }
    other {
      ...OverlapProject
    }
  }
`);
