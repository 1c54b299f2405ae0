import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { unitName } from '../../record/unit-name.ts';
import type { Picked } from './picked.ts';

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

const PICK_PROJECTS = graphql(`
  query PickProjects($search: String) {
    projects(first: 20, search: $search) {
      nodes {
        id
        code
        title
        titleEn
      }
    }
  }
`);

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

const PICK_UNITS = graphql(`
  query PickUnits($search: String) {
    administrativeUnits(first: 40, search: $search, filter: { countryCode: { eq: "VN" } }) {
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
      }
    }
  }
`);

type Pick = (search: string | null, reader: Reader) => Promise<readonly Picked[]>;

function organisations(side: 'PARTNER' | 'LOCAL' | null): Pick {
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

/** What forms find records by: the name of each kind, and how it is searched. */
export const PICK_KINDS: Readonly<Record<string, Pick>> = {
  organisation: organisations(null),
  partner: organisations('PARTNER'),
  localBody: organisations('LOCAL'),
  project: async (search, { language }) => {
    const { projects } = await request(PICK_PROJECTS, { search });
    return projects.nodes.map((node) => ({
      value: node.id,
      name: titleIn(language, node),
      detail: node.code,
    }));
  },
  sector: async (search, { language }) => {
    const { sectors } = await request(PICK_SECTORS, { search });
    return sectors.nodes.map((node) => ({
      value: node.id,
      name: nameIn(language, node),
      detail:
        node.vocabulary === 'PROVINCE' ? '' : `DAC ${node.code} · ${nameIn(language, node.provinceSector)}`,
    }));
  },
  unit: async (search, { language, t }) => {
    const { administrativeUnits } = await request(PICK_UNITS, { search });
    return administrativeUnits.nodes.map((node) => ({
      value: node.id,
      name: unitName(language, node),
      detail: [
        node.parent === null ? '' : nameIn(language, node.parent),
        node.isCurrent ? '' : t('frame.found.former'),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  },
};
