import { graphql } from '../../api/generated/gql.ts';

export const PARTNER = graphql(`
  query Partner($id: ID!, $projects: ProjectFilter, $activities: ActivityFilter) {
    organisation(id: $id) {
      ...OrganisationLink
      ...PartnerProfile
      ...PartnerPapers
      ...PartnerPlaces
      viewerCanEdit
      viewerCanDelete
      kind
      side
      description
      descriptionEn
      lastActivity
      funding: projects(first: 20, roles: [FUNDING], filter: $projects, orderBy: [{ field: START_DATE, direction: DESC }]) {
        ...PartnerProjects
      }
      channel: projects(first: 20, roles: [CHANNEL], filter: $projects, orderBy: [{ field: START_DATE, direction: DESC }]) {
        ...PartnerProjects
      }
      implementing: projects(
        first: 20
        roles: [IMPLEMENTING]
        filter: $projects
        orderBy: [{ field: START_DATE, direction: DESC }]
      ) {
        ...PartnerProjects
      }
      beneficiary: projects(
        first: 20
        roles: [BENEFICIARY]
        filter: $projects
        orderBy: [{ field: START_DATE, direction: DESC }]
      ) {
        ...PartnerProjects
      }
      projects(first: 1, filter: $projects) {
        totalCount
      }
      activities(first: 50, filter: $activities, orderBy: [{ field: START_DATE, direction: DESC }]) {
        totalCount
        nodes {
          ...ActivityItem
        }
      }
      source {
        ...SourceNote
      }
    }
  }
`);

/** The money that it gives and the activities that count under it. */
export const PARTNER_FIGURES = graphql(`
  query PartnerFigures($funding: FundingFilter, $counted: ActivityCountFilter) {
    committedByYear: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $funding) {
      ...YearSums
    }
    disbursedByYear: fundingBreakdown(groupBy: [YEAR], measure: DISBURSED, filter: $funding) {
      ...YearSums
    }
    committedBySector: fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED, filter: $funding) {
      ...SectorSums
    }
    disbursedBySector: fundingBreakdown(groupBy: [SECTOR], measure: DISBURSED, filter: $funding) {
      ...SectorSums
    }
    committedByCommune: fundingBreakdown(groupBy: [COMMUNE], measure: COMMITTED, filter: $funding) {
      ...CommuneSums
    }
    activityBreakdown(groupBy: [YEAR], filter: $counted) {
      ...ActivityYears
      total {
        activities
        people
        uncounted
      }
    }
  }
`);
