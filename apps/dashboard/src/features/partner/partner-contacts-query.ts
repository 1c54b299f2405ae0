import { graphql } from '../../api/generated/gql.ts';

export const PARTNER_CONTACTS = graphql(`
  query PartnerContacts($id: ID!) {
    organisation(id: $id) {
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
