import { graphql } from '../../api/generated/gql.ts';

export const QUICK_SEARCH = graphql(`
  query QuickSearch($query: String!) {
    search(query: $query, first: 12) {
      nodes {
        __typename
        ... on Organisation {
          id
          name
          nameEn
          organisationKind: kind
          provenance
          country {
            name
            nameEn
          }
        }
        ... on Project {
          id
          code
          title
          titleEn
          projectStatus: status
          provenance
        }
        ... on AdministrativeUnit {
          id
          unitId
          name
          nameEn
          type
          typeEn
          level
          isCurrent
        }
        ... on Activity {
          id
          title
          titleEn
          provenance
          startDate
        }
        ... on Twinning {
          id
          title
          titleEn
          provenance
        }
        ... on StatisticalRecord {
          id
          title
          titleEn
          provenance
          subject
        }
        ... on LegalDocument {
          id
          title
          titleEn
          number
          provenance
        }
        ... on Plan {
          id
          title
          titleEn
          year
          provenance
        }
        ... on PlanTask {
          id
          title
          titleEn
          position
          provenance
          plan {
            year
          }
        }
        ... on Sector {
          id
          code
          name
          nameEn
          vocabulary
          provinceSector {
            code
          }
        }
        ... on Country {
          id
          code
          name
          nameEn
        }
      }
    }
  }
`);
