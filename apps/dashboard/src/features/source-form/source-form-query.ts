import { graphql } from '../../api/generated/gql.ts';

export const SOURCE_TO_EDIT = graphql(`
  query SourceToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Source {
        id
        version
        viewerCanEdit
        viewerCanDelete
        title
        titleEn
        author
        publisher
        url
        publishedOn
        coversFrom
        coversTo
        note
        noteEn
      }
    }
  }
`);

export const CREATE_SOURCE = graphql(`
  mutation CreateSource($input: CreateSourceInput!) {
    answer: createSource(input: $input) {
      ...SourceWriting
    }
  }
`);

export const UPDATE_SOURCE = graphql(`
  mutation UpdateSource($input: UpdateSourceInput!) {
    answer: updateSource(input: $input) {
      ...SourceWriting
    }
  }
`);

graphql(`
  fragment SourceWriting on WriteSourcePayload {
    __typename
    ... on SourceWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
