import { graphql } from '../../api/generated/gql.ts';
import { PROJECTS_PATH } from '../../features/projects/project-filter.ts';
import { projectListVariables } from '../../features/projects/project-list.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query ProjectsExport($filter: ProjectFilter, $search: String, $orderBy: [ProjectOrder!]) {
    projects(filter: $filter, search: $search, orderBy: $orderBy) {
      nodes {
        code
        title
        titleEn
        type
        status
        startDate
        endDate
        sectors {
          sector {
            provinceSector {
              code
              name
              nameEn
            }
          }
        }
        places {
          unit {
            unitId
            name
            nameEn
          }
        }
        participants {
          role
          organisation {
            name
            nameEn
          }
        }
        committed {
          vnd
          atLeast
          estimated
        }
        disbursed {
          vnd
          atLeast
          estimated
        }
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

export const PROJECTS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('projects.title'),
  page: PROJECTS_PATH,
  variables: (query, reader) => ({ ...projectListVariables(query, reader) }),
  columns: (_query, reader) => {
    const { text, date, named, titled, word, money, origin } = columnsFor(reader);
    return [
      text('code', 'code'),
      titled('title', ''),
      word('type', 'type', 'projectType'),
      text('typeCode', 'type'),
      word('status', 'status', 'projectStatus'),
      text('statusCode', 'status'),
      date('start', 'startDate'),
      date('end', 'endDate'),
      named('sector', 'sectors.sector.provinceSector.'),
      text('sectorCode', 'sectors.sector.provinceSector.code'),
      named('place', 'places.unit.'),
      text('placeCode', 'places.unit.unitId'),
      named('funder', 'participants[role=FUNDING].organisation.'),
      named('channel', 'participants[role=CHANNEL].organisation.'),
      named('implementer', 'participants[role=IMPLEMENTING].organisation.'),
      ...money('committed'),
      ...money('disbursed'),
      ...origin(''),
    ];
  },
};
