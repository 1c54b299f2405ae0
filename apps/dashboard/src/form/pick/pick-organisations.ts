import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Pick } from './pick.ts';

const PICK_ORGANISATIONS = graphql(`
  query PickOrganisations($search: String, $filter: OrganisationFilter) {
    organisations(first: 20, search: $search, filter: $filter) {
      nodes {
        id
        name
        nameEn
        kind
        country {
          name
          nameEn
        }
      }
    }
  }
`);

/** Organisations of one side, or of both. */
export function pickOrganisations(side: 'PARTNER' | 'LOCAL' | null): Pick {
  return async (search, { language, t }) => {
    const filter = side === null ? {} : { side: { eq: side } };
    const { organisations: found } = await request(PICK_ORGANISATIONS, { search, filter });
    return found.nodes.map((node) => {
      const kind = t(`codes.organisationKind.${node.kind}`);
      const detail = node.country === null ? kind : `${kind}, ${nameIn(language, node.country)}`;
      return { value: node.id, name: nameIn(language, node), detail };
    });
  };
}
