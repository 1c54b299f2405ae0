import { graphql } from '../../../api/generated/gql.ts';

graphql(`
  fragment ProjectFacet on ProjectFacetRow {
    projects
    key {
      dimension
      id
      label
      labelEn
    }
  }
`);

export const PROJECT_FACETS = graphql(`
  query ProjectFacets(
    $by: [ProjectDimension!]!
    $filter: ProjectFilter
    $search: String
    $top: Int
    $including: [String!]
    $named: String
  ) {
    projectFacets(by: $by, filter: $filter, search: $search, top: $top, including: $including, named: $named) {
      rows {
        ...ProjectFacet
      }
    }
  }
`);
