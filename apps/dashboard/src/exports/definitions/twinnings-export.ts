import { graphql } from '../../api/generated/gql.ts';
import { TWINNING_ORDERS, TWINNINGS_PATH, twinningFilter } from '../../features/twinnings/twinning-filter.ts';
import { readOrder } from '../../list/order.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query TwinningsExport($filter: TwinningFilter, $search: String, $orderBy: [TwinningOrder!]) {
    twinnings(filter: $filter, search: $search, orderBy: $orderBy) {
      nodes {
        title
        titleEn
        level
        localUnit {
          unitId
          name
          nameEn
        }
        counterpartUnit {
          name
          nameEn
        }
        counterpartCountry {
          code
          name
          nameEn
        }
        sinceYear
        signedOn
        renewedOn
        endedOn
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

export const TWINNINGS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('activities.twinning.title'),
  page: TWINNINGS_PATH,
  variables: (query, reader) => ({
    filter: twinningFilter(query, reader),
    search: query.q,
    orderBy: [{ ...readOrder(query, TWINNING_ORDERS, { field: 'TITLE', direction: 'ASC' }), nulls: 'LAST' }],
  }),
  columns: (_query, reader) => {
    const { text, number, date, named, titled, word, origin } = columnsFor(reader);
    return [
      titled('title', ''),
      word('kind', 'level', 'level'),
      text('kindCode', 'level'),
      named('place', 'localUnit.'),
      text('placeCode', 'localUnit.unitId'),
      named('counterpart', 'counterpartUnit.'),
      named('country', 'counterpartCountry.'),
      text('countryCode', 'counterpartCountry.code'),
      number('activeSince', 'sinceYear'),
      date('signedOn', 'signedOn'),
      date('renewedOn', 'renewedOn'),
      date('end', 'endedOn'),
      ...origin(''),
    ];
  },
};
