import { graphql } from '../../../api/generated/gql.ts';

/** Where the counterparts are, and what of published totals names places without a split. */
export const ACTIVITY_MAP = graphql(`
  query ActivityMap($filter: ActivityCountFilter, $unplaced: ActivityCountFilter, $provenance: ProvenanceFilter) {
    activityBreakdown(groupBy: [COUNTERPART_COUNTRY, COUNTERPART_UNIT], filter: $filter) {
      rows {
        keys {
          id
          label
          labelEn
        }
        activities
        people
        days
      }
      total {
        ...ActivityCounts
      }
    }
    activityEntries(filter: $unplaced, first: 50) {
      nodes {
        activities
        statisticalRecord {
          id
          title
          titleEn
          provenance
          places {
            unitId
            name
            nameEn
            longitude
            latitude
            country {
              code
            }
          }
        }
      }
    }
    across: administrativeUnits(first: 100, filter: { countryCode: { in: ["CN", "LA"] } }) {
      nodes {
        unitId
        name
        nameEn
        longitude
        latitude
      }
    }
    ...RegionGround
  }
`);
