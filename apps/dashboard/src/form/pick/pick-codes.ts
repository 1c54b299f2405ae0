import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Pick } from './pick.ts';

const PICK_SECTORS = graphql(`
  query PickSectors($search: String) {
    sectors(first: 40, search: $search, filter: { status: { ne: WITHDRAWN } }) {
      nodes {
        id
        code
        name
        nameEn
        vocabulary
        provinceSector {
          name
          nameEn
        }
      }
    }
  }
`);

const PICK_COUNTRIES = graphql(`
  query PickCountries($search: String) {
    countries(first: 40, search: $search) {
      nodes {
        id
        code
        name
        nameEn
      }
    }
  }
`);

/** The province's sectors and the purposes of the DAC under them. */
export const pickSectors: Pick = async (search, { language }) => {
  const { sectors } = await request(PICK_SECTORS, { search });
  return sectors.nodes.map((node) => ({
    value: node.id,
    name: nameIn(language, node),
    detail:
      node.vocabulary === 'PROVINCE' ? '' : `DAC ${node.code} · ${nameIn(language, node.provinceSector)}`,
  }));
};

export const pickCountries: Pick = async (search, { language }) => {
  const { countries } = await request(PICK_COUNTRIES, { search });
  return countries.nodes.map((node) => ({
    value: node.id,
    name: nameIn(language, node),
    detail: node.code,
  }));
};
