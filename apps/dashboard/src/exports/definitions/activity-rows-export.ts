import { graphql } from '../../api/generated/gql.ts';
import { activityFilter } from '../../features/activity-rows/activity-filter.ts';
import { readActivityOrder } from '../../features/activity-rows/activity-order.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query ActivityRowsExport($filter: ActivityCountFilter, $orderBy: [ActivityEntryOrder!]) {
    activityEntries(filter: $filter, orderBy: $orderBy) {
      nodes {
        activities
        people
        days
        activity {
          id
          kind
          direction
          title
          titleEn
          startDate
          endDate
          placeName
          counterpart {
            name
            nameEn
          }
          counterpartCountry {
            code
            name
            nameEn
          }
          provenance
          source {
            title
            titleEn
          }
        }
        statisticalRecord {
          code
          title
          titleEn
          activityKind
          activityDirection
          coversFrom
          coversTo
          counterpart {
            name
            nameEn
          }
          counterpartCountry {
            name
            nameEn
          }
          provenance
          source {
            title
            titleEn
          }
        }
      }
    }
  }
`);

export const ACTIVITY_ROWS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('rows.activitiesTitle'),
  page: '/activities/rows',
  variables: (query, reader) => ({
    filter: activityFilter(query, reader),
    orderBy: readActivityOrder(query).given,
  }),
  columns: (_query, reader) => {
    const { text, number, date, named, titled, word, origin } = columnsFor(reader);
    return [
      titled('activity', 'activity.'),
      number('activities', 'activities'),
      number('people', 'people'),
      number('days', 'days'),
      word('kind', 'activity.kind', 'activityKind'),
      text('kindCode', 'activity.kind'),
      word('direction', 'activity.direction', 'activityDirection'),
      text('directionCode', 'activity.direction'),
      date('start', 'activity.startDate'),
      date('end', 'activity.endDate'),
      text('place', 'activity.placeName'),
      named('counterpart', 'activity.counterpart.'),
      named('country', 'activity.counterpartCountry.'),
      text('countryCode', 'activity.counterpartCountry.code'),
      text('id', 'activity.id'),
      ...origin('activity.'),
      titled('published', 'statisticalRecord.'),
      text('publishedCode', 'statisticalRecord.code'),
      date('coversFrom', 'statisticalRecord.coversFrom'),
      date('coversTo', 'statisticalRecord.coversTo'),
      word('publishedKind', 'statisticalRecord.activityKind', 'activityKind'),
      word('publishedDirection', 'statisticalRecord.activityDirection', 'activityDirection'),
      named('publishedCounterpart', 'statisticalRecord.counterpart.'),
      named('publishedCountry', 'statisticalRecord.counterpartCountry.'),
      titled('publishedSource', 'statisticalRecord.source.'),
      word('publishedProvenance', 'statisticalRecord.provenance', 'provenance'),
    ];
  },
};
