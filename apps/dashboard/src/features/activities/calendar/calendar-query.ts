import { graphql } from '../../../api/generated/gql.ts';

/** What begins in a period, by day and kind. */
export const CALENDAR_YEAR = graphql(`
  query CalendarYear($filter: ActivityCountFilter) {
    activityBreakdown(groupBy: [DATE, KIND], filter: $filter) {
      rows {
        keys {
          id
        }
        activities
      }
      total {
        ...ActivityCounts
      }
    }
  }
`);

/** What goes on in a period, and how much of it begins in it. */
export const CALENDAR_MONTH = graphql(`
  query CalendarMonth($going: ActivityCountFilter, $begun: ActivityCountFilter) {
    activityEntries(filter: $going, first: 100, orderBy: [{ field: START_DATE }]) {
      totalCount
      nodes {
        activity {
          ...CalendarActivity
        }
      }
    }
    activityBreakdown(groupBy: [], filter: $begun) {
      total {
        ...ActivityCounts
      }
    }
  }
`);

graphql(`
  fragment CalendarActivity on Activity {
    id
    kind
    direction
    title
    titleEn
    startDate
    endDate
    people
    provenance
    counterpart {
      name
      nameEn
    }
    counterpartCountry {
      name
      nameEn
    }
  }
`);
