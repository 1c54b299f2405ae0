import { graphql } from '../../api/generated/gql.ts';
import type { Operation } from '../../explorer/explorer-address.ts';

/** Operations to begin with: small ones, each of another kind of question. */

const KOREAN_HEALTH = graphql(`
  query KoreanPartnersInHealth($country: String!, $sector: String!) {
    organisations(
      first: 50
      filter: {
        side: { eq: PARTNER }
        country: { eq: $country }
        projects: { some: { sectors: { some: { provinceSector: { eq: $sector } } } } }
      }
      orderBy: [{ field: COMMITTED, direction: DESC }]
    ) {
      totalCount
      nodes {
        name
        nameEn
        kind
        projectCount
        committed {
          vnd
        }
        disbursed {
          vnd
        }
      }
    }
  }
`);

const SECTOR_YEAR = graphql(`
  query FundingBySectorAndYear($measure: FundingMeasure!) {
    fundingBreakdown(groupBy: [SECTOR, YEAR], measure: $measure) {
      rows {
        keys {
          id
          label
          labelEn
        }
        amount {
          vnd
          atLeast
        }
        transactions
        unvalued
      }
      total {
        amount {
          vnd
          atLeast
        }
      }
    }
  }
`);

const UNDISBURSED = graphql(`
  query CommittedNotDisbursed($before: Date!) {
    projects(
      first: 100
      filter: {
        transactions: {
          some: { kind: { eq: COMMITMENT }, valueDate: { lt: $before } }
          none: { kind: { eq: DISBURSEMENT } }
        }
      }
      orderBy: [{ field: COMMITTED, direction: DESC }]
    ) {
      totalCount
      nodes {
        code
        title
        status
        committed {
          vnd
        }
      }
    }
  }
`);

const PUBLISHED = graphql(`
  query PublishedRecord {
    statisticalRecords(first: 50, filter: { provenance: { eq: PUBLISHED } }, orderBy: [{ field: CODE }]) {
      nodes {
        code
        title
        titleEn
        coversFrom
        coversTo
        activities
        people
        amount {
          vnd
          atLeast
        }
        quote
        source {
          title
        }
      }
    }
  }
`);

const DELEGATIONS = graphql(`
  query InboundDelegationsByCountry {
    activityBreakdown(
      groupBy: [COUNTERPART_COUNTRY]
      filter: { kind: { eq: DELEGATION }, direction: { eq: INBOUND } }
    ) {
      rows {
        keys {
          id
          label
          labelEn
        }
        activities
        people
      }
      total {
        activities
        people
      }
    }
  }
`);

const COMMUNES = graphql(`
  query FundingByCommune($sector: String) {
    fundingBreakdown(groupBy: [COMMUNE], measure: COMMITTED, filter: { sector: { eq: $sector } }) {
      rows {
        keys {
          id
          label
        }
        amount {
          vnd
          estimated
        }
      }
      total {
        amount {
          vnd
        }
      }
    }
  }
`);

const of = (document: object, variables: Operation['variables'] = {}): Operation => ({
  document: `${document}`,
  variables,
});

export const EXAMPLE_QUERIES = {
  koreanHealth: of(KOREAN_HEALTH, { country: 'KR', sector: 'HEALTH' }),
  sectorYear: of(SECTOR_YEAR, { measure: 'COMMITTED' }),
  undisbursed: of(UNDISBURSED, { before: '2020-01-01' }),
  published: of(PUBLISHED),
  delegations: of(DELEGATIONS),
  communes: of(COMMUNES, { sector: 'EDUCATION' }),
} as const satisfies Readonly<Record<string, Operation>>;
