import { graphql } from '../../api/generated/gql.ts';

export const STATISTICAL_RECORD_TO_EDIT = graphql(`
  query StatisticalRecordToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on StatisticalRecord {
        id
        version
        viewerCanEdit
        viewerCanDelete
        code
        title
        titleEn
        subject
        coversFrom
        coversTo
        quote
        transactionKind
        funderKind
        activityKind
        activityDirection
        activitySetting
        activities
        people
        counterpartKind
        amount {
          vnd
          atLeast
        }
        source {
          id
          title
          titleEn
        }
        funderCountry {
          id
          name
          nameEn
        }
        lead {
          id
          name
          nameEn
        }
        counterpart {
          id
          name
          nameEn
        }
        counterpartCountry {
          id
          name
          nameEn
        }
        places {
          id
          name
          nameEn
          type
          typeEn
        }
        sectors {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const CREATE_STATISTICAL_RECORD = graphql(`
  mutation CreateStatisticalRecord($input: CreateStatisticalRecordInput!) {
    answer: createStatisticalRecord(input: $input) {
      ...StatisticalRecordWriting
    }
  }
`);

export const UPDATE_STATISTICAL_RECORD = graphql(`
  mutation UpdateStatisticalRecord($input: UpdateStatisticalRecordInput!) {
    answer: updateStatisticalRecord(input: $input) {
      ...StatisticalRecordWriting
    }
  }
`);

graphql(`
  fragment StatisticalRecordWriting on WriteStatisticalRecordPayload {
    __typename
    ... on StatisticalRecordWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
