import { graphql } from '../../api/generated/gql.ts';
import { fundingFilter, readMeasure } from '../../features/funding-rows/funding-filter.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query FundingRowsExport($measure: FundingMeasure!, $filter: FundingFilter) {
    fundingEntries(measure: $measure, filter: $filter) {
      nodes {
        amount {
          vnd
          atLeast
          estimated
        }
        sector {
          code
          name
          nameEn
        }
        place {
          unitId
          name
          nameEn
        }
        project {
          code
          title
          titleEn
        }
        transaction {
          id
          valueDate
          kind
          nature
          amount
          currency {
            code
          }
          rate
          description
          descriptionEn
          provider {
            name
            nameEn
          }
          channel {
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
          coversFrom
          coversTo
          sectors {
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

export const FUNDING_ROWS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (query, { t }) => t('rows.fundingTitle', { measure: t(`codes.measure.${readMeasure(query)}`) }),
  page: '/funding/rows',
  variables: (query, reader) => ({ measure: readMeasure(query), filter: fundingFilter(query, reader) }),
  columns: (_query, reader) => {
    const { text, number, date, named, titled, described, word, money, origin } = columnsFor(reader);
    return [
      ...money('amount'),
      date('date', 'transaction.valueDate'),
      word('transactionKind', 'transaction.kind', 'transactionKind'),
      text('transactionKindCode', 'transaction.kind'),
      titled('project', 'project.'),
      text('projectCode', 'project.code'),
      named('funder', 'transaction.provider.'),
      named('channel', 'transaction.channel.'),
      named('sector', 'sector.'),
      text('sectorCode', 'sector.code'),
      named('place', 'place.'),
      text('placeCode', 'place.unitId'),
      number('original', 'transaction.amount'),
      text('currency', 'transaction.currency.code'),
      number('rate', 'transaction.rate'),
      word('nature', 'transaction.nature', 'transactionNature'),
      text('natureCode', 'transaction.nature'),
      described('description', 'transaction.'),
      text('id', 'transaction.id'),
      ...origin('transaction.'),
      titled('published', 'statisticalRecord.'),
      text('publishedCode', 'statisticalRecord.code'),
      date('coversFrom', 'statisticalRecord.coversFrom'),
      date('coversTo', 'statisticalRecord.coversTo'),
      named('publishedSector', 'statisticalRecord.sectors.'),
      titled('publishedSource', 'statisticalRecord.source.'),
      word('publishedProvenance', 'statisticalRecord.provenance', 'provenance'),
    ];
  },
};
