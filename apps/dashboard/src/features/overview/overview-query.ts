import { graphql } from '../../api/generated/gql.ts';

export const OVERVIEW = graphql(`
  query Overview($funding: FundingFilter, $counted: ProvenanceFilter, $today: Date!, $soon: Date!) {
    ...FundingFigures
    ...PeopleFigures
    ...CountFigures
    ...Attention
    sectors: fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED, filter: $funding) {
      ...SectorSums
    }
    sectorsPaid: fundingBreakdown(groupBy: [SECTOR], measure: DISBURSED, filter: $funding) {
      ...SectorSums
    }
    published: sources(first: 1, filter: { provenance: { eq: PUBLISHED } }) {
      nodes {
        title
        titleEn
        coversFrom
        coversTo
      }
    }
    totals: statisticalRecords(first: 20, filter: { provenance: $counted, subject: { eq: ACTIVITY } }) {
      nodes {
        ...PublishedTotal
      }
    }
    latest: activities(
      first: 8
      filter: { provenance: $counted, startDate: { lte: $today } }
      orderBy: [{ field: START_DATE, direction: DESC }]
    ) {
      nodes {
        ...ActivityItem
      }
    }
  }
`);
