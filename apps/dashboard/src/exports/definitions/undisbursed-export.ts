import { graphql } from '../../api/generated/gql.ts';
import { COORDINATION_PATHS } from '../../features/coordination/coordination-tabs.ts';
import {
  readAge,
  readDay,
  undisbursedFilter,
} from '../../features/coordination/undisbursed/undisbursed-scope.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { today } from '../../reader/today.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query UndisbursedExport($asOf: Date!, $filter: UndisbursedFilter) {
    undisbursed(asOf: $asOf, filter: $filter) {
      nodes {
        project {
          code
          title
          titleEn
          provenance
          source {
            title
            titleEn
          }
        }
        undisbursed {
          vnd
          atLeast
          estimated
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
        firstCommitment
        lastCommitment
        age
      }
    }
  }
`);

export const UNDISBURSED_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('coordination.tabs.undisbursed'),
  page: COORDINATION_PATHS.undisbursed,
  variables: (query, reader) => {
    const filter = undisbursedFilter(query, reader);
    const age = readAge(query);
    return {
      asOf: readDay(query, today()),
      filter: age === null ? filter : { ...filter, age: { eq: age } },
    };
  },
  columns: (_query, reader) => {
    const { text, number, flag, date, titled, labelled, money, origin } = columnsFor(reader);
    return [
      text('projectCode', 'project.code'),
      titled('project', 'project.'),
      number('undisbursed', 'undisbursed.vnd'),
      flag('undisbursedAtLeast', 'undisbursed.atLeast'),
      ...money('committed'),
      ...money('disbursed'),
      date('firstCommitment', 'firstCommitment'),
      date('lastCommitment', 'lastCommitment'),
      labelled('age', 'age', MESSAGES[reader.language].coordination.age),
      text('ageCode', 'age'),
      ...origin('project.'),
    ];
  },
};
