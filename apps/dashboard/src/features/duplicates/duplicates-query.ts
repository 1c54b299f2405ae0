import { graphql } from '../../api/generated/gql.ts';

/** Pairs of records that may be one, with what they are told apart by. */
export const DUPLICATES = graphql(`
  query Duplicates($of: DuplicateKind!, $first: Int) {
    duplicateSuggestions(of: $of, first: $first) {
      score
      reasons {
        kind
        points
        greatest
        value
      }
      one {
        ...DuplicateSide
      }
      other {
        ...DuplicateSide
      }
    }
  }
`);

/** Of each of two texts the organisation that it finds first. */
export const ORGANISATIONS_SIDE_BY_SIDE = graphql(`
  query OrganisationsSideBySide($one: String!, $other: String!) {
    one: organisations(first: 1, search: $one) {
      nodes {
        ...DuplicateSide
      }
    }
    other: organisations(first: 1, search: $other) {
      nodes {
        ...DuplicateSide
      }
    }
  }
`);

/** Of each of two texts the project that it finds first. */
export const PROJECTS_SIDE_BY_SIDE = graphql(`
  query ProjectsSideBySide($one: String!, $other: String!) {
    one: projects(first: 1, search: $one) {
      nodes {
        ...DuplicateSide
      }
    }
    other: projects(first: 1, search: $other) {
      nodes {
        ...DuplicateSide
      }
    }
  }
`);

graphql(`
  fragment DuplicateSide on Node {
    __typename
    ...NamedRecord
    ... on Organisation {
      ...DuplicateOrganisation
    }
    ... on Project {
      ...DuplicateProject
    }
  }

  fragment DuplicateOrganisation on Organisation {
    id
    version
    provenance
    name
    nameEn
    shortName
    kind
    website
    country {
      name
      nameEn
    }
    unit {
      name
      nameEn
      type
      typeEn
    }
    aliases {
      name
    }
    identifiers {
      scheme
      value
    }
    projectCount
    activities(first: 1) {
      totalCount
    }
    source {
      title
      titleEn
    }
  }

  fragment DuplicateProject on Project {
    id
    version
    provenance
    code
    title
    titleEn
    status
    startDate
    endDate
    approvalNumber
    approvalDate
    managingBody {
      name
      nameEn
    }
    participants {
      role
      organisation {
        name
        nameEn
      }
    }
    places {
      unit {
        name
        nameEn
        type
        typeEn
      }
    }
    committed {
      vnd
      atLeast
    }
    transactions(first: 1) {
      totalCount
    }
    activities(first: 1) {
      totalCount
    }
    source {
      title
      titleEn
    }
  }
`);

export const MERGE_ORGANISATIONS = graphql(`
  mutation MergeOrganisations($input: MergeOrganisationsInput!) {
    merged: mergeOrganisations(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          code
        }
      }
    }
  }
`);

export const MERGE_PROJECTS = graphql(`
  mutation MergeProjects($input: MergeProjectsInput!) {
    merged: mergeProjects(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          code
        }
      }
    }
  }
`);

export const DISMISS_DUPLICATE = graphql(`
  mutation DismissDuplicate($input: DismissDuplicateInput!) {
    dismissDuplicate(input: $input) {
      __typename
      ... on DuplicateDismissed {
        one
      }
    }
  }
`);

/** The record on which a decision stands; a merged one leads to the one that was kept. */
export const DECIDED = graphql(`
  query Decided($id: ID!) {
    node(id: $id) {
      ...NamedRecord
    }
  }
`);
