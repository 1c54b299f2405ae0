import { graphql } from '../../api/generated/gql.ts';

export const RATES = graphql(`
  query ExchangeRates($filter: ExchangeRateFilter, $first: Int, $after: String, $last: Int, $before: String) {
    exchangeRates(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        period
        startsOn
        rate
        statedBy
        provenance
        viewerCanEdit
        currency {
          code
          name
          nameEn
        }
        source {
          title
          titleEn
        }
      }
    }
  }
`);
