import { graphql } from '../../api/generated/gql.ts';

export const PROJECT = graphql(`
  query Project($code: String!) {
    project(code: $code) {
      ...ProjectLink
      id
      viewerCanEdit
      viewerCanDelete
      viewerCanShare
      attachments {
        ...AttachmentItem
      }
      status
      type
      description
      descriptionEn
      committed {
        vnd
        atLeast
        estimated
        unvalued
      }
      disbursed {
        vnd
        atLeast
        estimated
        unvalued
      }
      ...ProjectFacts
      ...ProjectShares
      ...ProjectFlow
      ...ProjectDocuments
      ...ProjectHistory
      ...ProjectGround
      activities(first: 50, orderBy: [{ field: START_DATE, direction: DESC }]) {
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
