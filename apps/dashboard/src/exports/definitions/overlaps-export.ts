import { graphql } from '../../api/generated/gql.ts';
import { COORDINATION_PATHS } from '../../features/coordination/coordination-tabs.ts';
import { coverageFilter, overlapFilter } from '../../features/coordination/overlaps/overlap-filter.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { today } from '../../reader/today.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query OverlapsExport($among: CoverageFilter, $partner: ID, $filter: OverlapFilter) {
    overlaps(among: $among, partner: $partner, filter: $filter) {
      nodes {
        score
        one {
          code
          title
          titleEn
          provenance
        }
        other {
          code
          title
          titleEn
          provenance
        }
        sectors {
          code
          name
          nameEn
        }
        communes {
          unitId
          name
          nameEn
        }
        since
        until
        verdict
        judgement {
          note
          judgedOn
        }
      }
    }
  }
`);

export const OVERLAPS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('coordination.tabs.overlaps'),
  page: COORDINATION_PATHS.overlaps,
  variables: (query, reader) => ({
    among: coverageFilter(query, today(), reader),
    partner: query.partner,
    filter: overlapFilter(query),
  }),
  columns: (_query, reader) => {
    const { text, number, date, named, titled, word, labelled } = columnsFor(reader);
    return [
      number('score', 'score'),
      text('projectCode', 'one.code'),
      titled('project', 'one.'),
      word('provenance', 'one.provenance', 'provenance'),
      text('otherProjectCode', 'other.code'),
      titled('otherProject', 'other.'),
      word('otherProvenance', 'other.provenance', 'provenance'),
      named('sector', 'sectors.'),
      text('sectorCode', 'sectors.code'),
      named('place', 'communes.'),
      text('placeCode', 'communes.unitId'),
      date('start', 'since'),
      date('end', 'until'),
      labelled('verdict', 'verdict', MESSAGES[reader.language].coordination.verdict),
      text('verdictCode', 'verdict'),
      date('judgedOn', 'judgement.judgedOn'),
      text('note', 'judgement.note'),
    ];
  },
};
