import { graphql } from '../../api/generated/gql.ts';

export const PLAN_YEARS = graphql(`
  query PlanYears($filter: PlanTaskFilter) {
    planBreakdown(groupBy: [YEAR], filter: $filter) {
      rows {
        keys {
          id
        }
      }
    }
  }
`);

export const PLAN_PROGRESS = graphql(`
  query PlanProgress($filter: PlanTaskFilter, $asOf: Date) {
    planBreakdown(groupBy: [LEAD], filter: $filter, asOf: $asOf) {
      rows {
        keys {
          id
          label
          labelEn
        }
        ...PlanFigures
      }
      total {
        tasks
        done
        doneLate
        overdue
        open
        plannedActivities
        activities
        plannedPeople
        people
      }
    }
  }
`);

graphql(`
  fragment PlanFigures on PlanRow {
    tasks
    done
    doneLate
    overdue
    open
    plannedActivities
    activities
    plannedPeople
    people
  }
`);
