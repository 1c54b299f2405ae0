import { graphql } from '../../api/generated/gql.ts';

/** With whom a project is shared, and who of those that take part in it could be. */
export const PROJECT_SHARING = graphql(`
  query ProjectSharing($code: String!) {
    project(code: $code) {
      id
      shares {
        sharedOn
        organisation {
          ...OrganisationLink
        }
      }
      participants {
        organisation {
          ...SharingPartner
        }
      }
    }
  }
`);

/** Partners by a part of their names. */
export const PARTNERS_TO_SHARE_WITH = graphql(`
  query PartnersToShareWith($search: String!) {
    organisations(first: 10, search: $search, filter: { side: { eq: PARTNER } }) {
      nodes {
        ...SharingPartner
      }
    }
  }
`);

graphql(`
  fragment SharingPartner on Organisation {
    ...OrganisationLink
    side
    kind
  }
`);

export const SHARE_PROJECT = graphql(`
  mutation ShareProject($input: ShareProjectInput!) {
    written: shareProject(input: $input) {
      __typename
    }
  }
`);

export const UNSHARE_PROJECT = graphql(`
  mutation UnshareProject($input: UnshareProjectInput!) {
    written: unshareProject(input: $input) {
      __typename
    }
  }
`);
