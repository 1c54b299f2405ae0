import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Pick } from './pick.ts';

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

const PICK_TWINNINGS = graphql(`
  query PickTwinnings($search: String) {
    twinnings(first: 20, search: $search) {
      nodes {
        id
        title
        titleEn
        level
        counterpartCountry {
          name
          nameEn
        }
      }
    }
  }
`);

export const pickProjects: Pick = async (search, { language }) => {
  const { projects } = await request(PICK_PROJECTS, { search });
  return projects.nodes.map((node) => ({
    value: node.id,
    name: titleIn(language, node),
    detail: node.code,
  }));
};

export const pickTwinnings: Pick = async (search, { language, t }) => {
  const { twinnings } = await request(PICK_TWINNINGS, { search });
  return twinnings.nodes.map((node) => ({
    value: node.id,
    name: titleIn(language, node),
    detail: `${t(`activities.twinning.levels.${node.level}`)}, ${nameIn(language, node.counterpartCountry)}`,
  }));
};
