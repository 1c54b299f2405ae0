import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment OrganisationInForm on Organisation {
    id
    version
    viewerCanEdit
    kind
    side
    name
    nameEn
    shortName
    description
    descriptionEn
    website
    activeSince
    country {
      id
      name
      nameEn
    }
    unit {
      id
      name
      nameEn
      type
      typeEn
    }
    parent {
      id
      name
      nameEn
    }
    aliases {
      name
      language
    }
    identifiers {
      scheme
      value
    }
    registrations {
      id
      kind
      number
      issuedBy
      issuedOn
      expiresOn
    }
    places {
      id
      name
      nameEn
      type
      typeEn
    }
  }
`);

export const ORGANISATION_TO_EDIT = graphql(`
  query OrganisationToEdit($id: ID!) {
    organisation(id: $id) {
      ...OrganisationInForm
    }
  }
`);

/** For whoever may read whom to speak to: anybody else is refused the whole question. */
export const ORGANISATION_WITH_CONTACTS_TO_EDIT = graphql(`
  query OrganisationWithContactsToEdit($id: ID!) {
    organisation(id: $id) {
      ...OrganisationInForm
      contacts {
        id
        name
        role
        phone
        email
      }
    }
  }
`);

export const CREATE_ORGANISATION = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      ...OrganisationWriting
    }
  }
`);

export const UPDATE_ORGANISATION = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      ...OrganisationWriting
    }
  }
`);

graphql(`
  fragment OrganisationWriting on WriteOrganisationPayload {
    __typename
    ... on OrganisationWritten {
      id
    }
    ... on InvalidInput {
      ...InputProblems
    }
  }
`);
