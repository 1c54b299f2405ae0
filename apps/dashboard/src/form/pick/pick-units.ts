import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { nameIn } from '../../reader/name-in.ts';
import { unitName } from '../../record/unit-name.ts';
import type { Pick } from './pick.ts';

const PICK_UNITS = graphql(`
  query PickUnits($search: String, $filter: AdministrativeUnitFilter) {
    administrativeUnits(first: 40, search: $search, filter: $filter) {
      nodes {
        id
        unitId
        name
        nameEn
        type
        typeEn
        isCurrent
        parent {
          name
          nameEn
        }
        country {
          code
          name
          nameEn
        }
      }
    }
  }
`);

const HOME = 'VN';
const FILTERS = {
  HOME: { countryCode: { eq: HOME } },
  ABROAD: { countryCode: { ne: HOME } },
  ANYWHERE: {},
} as const;

/** Administrative units here, abroad or anywhere, former ones included. */
export function pickUnits(where: keyof typeof FILTERS): Pick {
  return async (search, { language, t }) => {
    const { administrativeUnits } = await request(PICK_UNITS, { search, filter: FILTERS[where] });
    return administrativeUnits.nodes.map((node) => ({
      value: node.id,
      name: unitName(language, node),
      detail: [
        node.parent === null ? '' : nameIn(language, node.parent),
        node.country.code === HOME ? '' : nameIn(language, node.country),
        node.isCurrent ? '' : t('frame.found.former'),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  };
}
